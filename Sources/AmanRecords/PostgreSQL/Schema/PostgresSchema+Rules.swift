extension PostgresSchema {
    /// What is never changed and never deleted, refused by the tables themselves.
    ///
    /// The role that an office works as cannot drop these, and has no right to most of it anyway.
    static let rules = """
        CREATE TRIGGER account_notice_is_kept BEFORE DELETE ON account_notice
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never deleted');
        CREATE TRIGGER account_notice_stays BEFORE UPDATE OF id, staff, act, roles, asker, second,
            alone, at ON account_notice
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never rewritten');
        CREATE TRIGGER appeal_text_stays BEFORE UPDATE ON appeal_text
            FOR EACH ROW EXECUTE FUNCTION refuse('what a person said is never changed');
        CREATE TRIGGER asked_change_ends_once BEFORE UPDATE OF stands_until, asked_at, ending,
            ended_by, ended_at, leaf ON asked_change
            FOR EACH ROW
            WHEN (OLD.ending IS NOT NULL)
            EXECUTE FUNCTION refuse('what has ended stays ended');
        CREATE TRIGGER asked_change_is_kept BEFORE DELETE ON asked_change
            FOR EACH ROW EXECUTE FUNCTION refuse('what was asked for is never deleted');
        CREATE TRIGGER asked_change_stays BEFORE UPDATE OF letter, act, reason, effective_at, asker,
            officer, form ON asked_change
            FOR EACH ROW EXECUTE FUNCTION refuse('what was asked for stays as asked');
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
            FOR EACH ROW EXECUTE FUNCTION refuse('audit entries are never deleted');
        CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
            FOR EACH ROW EXECUTE FUNCTION refuse('audit entries are never changed');
        CREATE TRIGGER correction_remark_stays BEFORE UPDATE ON correction_remark
            FOR EACH ROW EXECUTE FUNCTION refuse('remarks are never changed');
        CREATE TRIGGER cosigned_head_stays BEFORE UPDATE OF size, root ON cosigned_head
            FOR EACH ROW EXECUTE FUNCTION refuse('the root of a size never changes');
        CREATE TRIGGER coverage_approval_is_kept BEFORE DELETE ON coverage_approval
            FOR EACH ROW EXECUTE FUNCTION refuse('approvals are never deleted');
        CREATE TRIGGER coverage_approval_stays BEFORE UPDATE ON coverage_approval
            FOR EACH ROW EXECUTE FUNCTION refuse('approvals are never rewritten');
        CREATE TRIGGER coverage_is_kept BEFORE DELETE ON coverage
            FOR EACH ROW EXECUTE FUNCTION refuse('reports are never deleted');
        CREATE TRIGGER coverage_stays BEFORE UPDATE ON coverage
            FOR EACH ROW EXECUTE FUNCTION refuse('reports are never rewritten');
        CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
            FOR EACH ROW EXECUTE FUNCTION refuse('decisions are never deleted');
        CREATE TRIGGER decision_note_stays BEFORE UPDATE ON decision_note
            FOR EACH ROW EXECUTE FUNCTION refuse('notes are never changed');
        CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
            FOR EACH ROW EXECUTE FUNCTION refuse('decisions are never changed');
        CREATE TRIGGER desk_allowance_ends_once BEFORE UPDATE OF id, desk_key, desk, staff, scopes,
            days, allowed_at, stands_until, ended_at ON desk_allowance
            FOR EACH ROW
            WHEN (OLD.ended_at IS NOT NULL)
            EXECUTE FUNCTION refuse('what has ended stays ended');
        CREATE TRIGGER desk_allowance_is_kept BEFORE DELETE ON desk_allowance
            FOR EACH ROW EXECUTE FUNCTION refuse('allowances are never deleted');
        CREATE TRIGGER desk_token_is_kept BEFORE DELETE ON desk_token
            FOR EACH ROW EXECUTE FUNCTION refuse('tokens are taken back, never deleted');
        CREATE TRIGGER desk_token_stays_back BEFORE UPDATE OF dropped_at ON desk_token
            FOR EACH ROW
            WHEN (OLD.dropped_at IS NOT NULL)
            EXECUTE FUNCTION refuse('a token that was taken back stays so');
        CREATE TRIGGER incident_answer_stays BEFORE UPDATE ON incident_answer
            FOR EACH ROW EXECUTE FUNCTION refuse('answers are never rewritten');
        CREATE TRIGGER incident_filing_is_kept BEFORE DELETE ON incident_filing
            FOR EACH ROW EXECUTE FUNCTION refuse('filings are never deleted');
        CREATE TRIGGER incident_filing_stays BEFORE UPDATE ON incident_filing
            FOR EACH ROW
            WHEN (NEW.digests IS NOT NULL OR NEW.leaf != OLD.leaf OR NEW.first != OLD.first OR
            NEW.last != OLD.last OR NEW.at != OLD.at)
            EXECUTE FUNCTION refuse('filings are never rewritten');
        CREATE TRIGGER incident_is_kept BEFORE DELETE ON incident
            FOR EACH ROW EXECUTE FUNCTION refuse('reports are never deleted');
        CREATE TRIGGER incident_is_sealed BEFORE UPDATE OF sealed, handle ON incident
            FOR EACH ROW
            WHEN (NEW.sealed IS NOT NULL OR NEW.handle IS NOT NULL)
            EXECUTE FUNCTION refuse('reports are erased or stay');
        CREATE TRIGGER incident_stays BEFORE UPDATE OF number, arrived, digest ON incident
            FOR EACH ROW EXECUTE FUNCTION refuse('reports are never rewritten');
        CREATE TRIGGER incident_step_is_kept BEFORE DELETE ON incident_step
            FOR EACH ROW EXECUTE FUNCTION refuse('steps are never deleted');
        CREATE TRIGGER incident_step_stays BEFORE UPDATE ON incident_step
            FOR EACH ROW EXECUTE FUNCTION refuse('steps are never rewritten');
        CREATE TRIGGER leaf_is_kept BEFORE DELETE ON leaf
            FOR EACH ROW EXECUTE FUNCTION refuse('leaves are never deleted');
        CREATE TRIGGER leaf_stays BEFORE UPDATE ON leaf
            FOR EACH ROW EXECUTE FUNCTION refuse('leaves are never changed');
        CREATE TRIGGER letter_appeal_ends_once BEFORE UPDATE OF answer, later_at, proposer,
            proposed_by, proposed_at, ending, ended_at, ending_leaf ON letter_appeal
            FOR EACH ROW
            WHEN (OLD.ending IS NOT NULL)
            EXECUTE FUNCTION refuse('what has ended stays ended');
        CREATE TRIGGER letter_appeal_is_kept BEFORE DELETE ON letter_appeal
            FOR EACH ROW EXECUTE FUNCTION refuse('appeals are never deleted');
        CREATE TRIGGER letter_appeal_stays BEFORE UPDATE OF id, change, letter, ticket, channel,
            officer, filed_at, due_at, held, has_text, leaf ON letter_appeal
            FOR EACH ROW EXECUTE FUNCTION refuse('what was filed stays as filed');
        CREATE TRIGGER letter_is_kept BEFORE DELETE ON letter
            FOR EACH ROW EXECUTE FUNCTION refuse('letters are never deleted');
        CREATE TRIGGER letter_stays BEFORE UPDATE OF leaf, number, ticket, digest, kind, expires,
            status_index ON letter
            FOR EACH ROW EXECUTE FUNCTION refuse('letters are never rewritten');
        CREATE TRIGGER list_hit_clears_once BEFORE UPDATE ON list_hit
            FOR EACH ROW
            WHEN (OLD.cleared_at IS NOT NULL)
            EXECUTE FUNCTION refuse('what was cleared stays cleared');
        CREATE TRIGGER officer_is_kept BEFORE DELETE ON officer
            FOR EACH ROW EXECUTE FUNCTION refuse('officers are never deleted');
        CREATE TRIGGER officer_stays BEFORE UPDATE ON officer
            FOR EACH ROW EXECUTE FUNCTION refuse('officers keep their names');
        CREATE TRIGGER part_grows BEFORE UPDATE ON part
            FOR EACH ROW
            WHEN (NEW.sequence < OLD.sequence)
            EXECUTE FUNCTION refuse('parts never go back');
        CREATE TRIGGER post_notice_is_kept BEFORE DELETE ON post_notice
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never deleted');
        CREATE TRIGGER post_notice_mac_is_kept BEFORE DELETE ON post_notice_mac
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never deleted');
        CREATE TRIGGER post_notice_mac_stays BEFORE UPDATE ON post_notice_mac
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never rewritten');
        CREATE TRIGGER post_notice_stays BEFORE UPDATE ON post_notice
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never rewritten');
        CREATE TRIGGER post_notice_text_is_kept BEFORE DELETE ON post_notice_text
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never deleted');
        CREATE TRIGGER post_notice_text_stays BEFORE UPDATE ON post_notice_text
            FOR EACH ROW EXECUTE FUNCTION refuse('notices are never rewritten');
        CREATE TRIGGER published_week_is_kept BEFORE DELETE ON published_week
            FOR EACH ROW EXECUTE FUNCTION refuse('published weeks are never deleted');
        CREATE TRIGGER published_week_stays BEFORE UPDATE ON published_week
            FOR EACH ROW EXECUTE FUNCTION refuse('published weeks are never changed');
        CREATE TRIGGER set_up_is_kept BEFORE DELETE ON set_up
            FOR EACH ROW EXECUTE FUNCTION refuse('the set-up has ended');
        CREATE TRIGGER set_up_stays BEFORE UPDATE OF one, ended_at ON set_up
            FOR EACH ROW EXECUTE FUNCTION refuse('the set-up has ended');
        CREATE TRIGGER staff_is_kept BEFORE DELETE ON staff
            FOR EACH ROW EXECUTE FUNCTION refuse('staff are never deleted');
        CREATE TRIGGER staff_keeps_name BEFORE UPDATE OF id, sign_in_key, officer_key, sign_in_name,
            officer ON staff
            FOR EACH ROW EXECUTE FUNCTION refuse('staff keep their names');
        CREATE TRIGGER staff_request_ends_once BEFORE UPDATE OF code, ending, ended_by, ended_at ON
            staff_request
            FOR EACH ROW
            WHEN (OLD.ending IS NOT NULL)
            EXECUTE FUNCTION refuse('what has ended stays ended');
        CREATE TRIGGER staff_request_is_kept BEFORE DELETE ON staff_request
            FOR EACH ROW EXECUTE FUNCTION refuse('what was asked for is never deleted');
        CREATE TRIGGER staff_request_stays BEFORE UPDATE OF id, staff, act, roles, asker, asked_at,
            stands_until ON staff_request
            FOR EACH ROW EXECUTE FUNCTION refuse('what was asked for stays as asked');
        CREATE TRIGGER status_change_is_kept BEFORE DELETE ON status_change
            FOR EACH ROW EXECUTE FUNCTION refuse('status changes are never deleted');
        CREATE TRIGGER status_change_stays BEFORE UPDATE ON status_change
            FOR EACH ROW EXECUTE FUNCTION refuse('status changes are never rewritten');
        CREATE TRIGGER tree_head_grows BEFORE UPDATE ON tree_head
            FOR EACH ROW
            WHEN (NEW.size < OLD.size OR (NEW.size = OLD.size AND NEW.root IS DISTINCT FROM
            OLD.root))
            EXECUTE FUNCTION refuse('tree heads never go back');
        """
}
