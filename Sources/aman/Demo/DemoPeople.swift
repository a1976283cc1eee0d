import AmanOffice

/// Makes up applicants: plausible names in their scripts, from all provinces by population.
struct DemoPeople {
    let programme: Programme
    let world: DemoWorld
    private let provinces: [(code: String, upTo: Int)]

    init(programme: Programme, world: DemoWorld) {
        self.programme = programme
        self.world = world
        var sum = 0
        provinces = programme.provinces.map { province in
            sum += max(1, province.population ?? 1)
            return (province.code, sum)
        }
    }

    /// One applicant; about a third come from the provinces that the office itself serves.
    func applicant(servedHere: [String]) -> ApplyRequest {
        let province =
            world.happens(350) && !servedHere.isEmpty
            ? world.pick(servedHere) : provinceByPopulation()
        let isAfghan = programme.country == "AF"
        return ApplyRequest(
            homeProvince: province,
            channel: world.happens(60) ? .representative : .inPerson,
            person: isAfghan ? afghan() : filipino()
        )
    }

    private func provinceByPopulation() -> String {
        let place = world.roll(provinces.last?.upTo ?? 1)
        return provinces.first { place < $0.upTo }?.code ?? programme.provinces[0].code
    }

    private func afghan() -> Person {
        let given = world.pick(world.happens(120) ? AfghanNames.women.rows : AfghanNames.men.rows)
        let family = world.pick(AfghanNames.families.rows)
        let father = world.pick(AfghanNames.men.rows)
        let isPashto = given.ownScript.contains { "ګټډړږښڼېۍڅځ".contains($0) } || world.happens(300)
        var person = Person()
        person.fullName = spelled(given) + " " + spelled(family)
        person.secondName = given.ownScript + " " + family.ownScript
        person.secondLanguage = isPashto ? "pus" : "prs"
        person.fatherName = world.happens(900) ? spelled(father) : nil
        person.fatherSecondName = person.fatherName == nil ? nil : father.ownScript
        addYears(to: &person)
        return person
    }

    private func filipino() -> Person {
        let givenNames = world.happens(250) ? FilipinoNames.women : FilipinoNames.men
        let given = world.pick(givenNames.rows)
        let family = world.pick(FilipinoNames.families.rows)
        var person = Person()
        person.fullName = given.latin + " " + family.latin
        person.fatherName = world.pick(FilipinoNames.men.rows).latin + " " + family.latin
        addYears(to: &person)
        return person
    }

    private func addYears(to person: inout Person) {
        guard world.happens(930) else { return }
        let year = 1_958 + world.roll(46)
        person.birthYear = year
        guard world.happens(200) else { return }
        let month = 1 + world.roll(12)
        let day = 1 + world.roll(28)
        person.birthDate = String(year * 10_000 + month * 100 + day)
    }

    /// The usual spelling, or now and then the other one.
    private func spelled(_ row: NameTable.Row) -> String {
        world.happens(150) ? row.otherLatin : row.latin
    }
}
