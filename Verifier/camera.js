// The camera: pictures one after the other until the caller has seen enough.

/** What is requested: small modules fail first, so the width matters most. */
const wished = {
  audio: false,
  video: {
    facingMode: { ideal: "environment" },
    width: { ideal: 1280 },
    height: { ideal: 720 },
  },
}

/** Between two pictures on browsers that do not say when a new one is there. */
const pauseMilliseconds = 80

/** The camera behind a `<video>`. */
export class Camera {
  constructor(video) {
    this.video = video
    this.stream = null
    this.canvas = document.createElement("canvas")
  }

  get isOn() {
    return this.stream !== null
  }

  /**
   * Starts, and shows `look` every picture until it answers true or the camera is stopped.
   *
   * @param {function(ImageData): Promise<boolean>} look
   * @throws a `CameraFault`
   */
  async start(look) {
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
      throw new CameraFault("noCamera")
    }
    try {
      this.stream = await navigator.mediaDevices.getUserMedia(wished)
    } catch (fault) {
      throw new CameraFault(wordFor(fault))
    }
    const stream = this.stream
    stream.getVideoTracks().forEach((track) => {
      track.onended = () => this.stop()
    })
    this.video.srcObject = stream
    try {
      await this.video.play()
    } catch (fault) {
      if (this.stream === stream) this.stop()
      return
    }
    while (this.stream === stream) {
      await this.nextPicture()
      const picture = this.stream === stream ? this.picture() : null
      if (picture !== null && (await look(picture))) {
        if (this.stream === stream) this.stop()
      }
    }
  }

  stop() {
    if (this.stream !== null) this.stream.getTracks().forEach((track) => track.stop())
    this.stream = null
    this.video.srcObject = null
  }

  /** Whether this camera has a light that can be switched. */
  get hasLight() {
    const track = this.stream === null ? null : this.stream.getVideoTracks()[0]
    return !!(track && track.getCapabilities && track.getCapabilities().torch)
  }

  async light(isOn) {
    if (this.stream === null) return
    await this.stream.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: isOn }] })
  }

  nextPicture() {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, 4 * pauseMilliseconds)
      const ready = () => {
        clearTimeout(late)
        resolve()
      }
      if (this.video.requestVideoFrameCallback) this.video.requestVideoFrameCallback(ready)
      else setTimeout(ready, pauseMilliseconds)
    })
  }

  picture() {
    const { videoWidth, videoHeight } = this.video
    if (videoWidth === 0 || videoHeight === 0) return null
    return pixelsOf(this.canvas, this.video, videoWidth, videoHeight)
  }
}

/** Why there is no picture: one of the page's words. */
export class CameraFault extends Error {
  constructor(word) {
    super(word)
    this.word = word
  }
}

function wordFor(fault) {
  switch (fault && fault.name) {
    case "NotAllowedError":
    case "SecurityError":
      return "cameraDenied"
    case "NotFoundError":
    case "OverconstrainedError":
      return "noCamera"
    default:
      return "cameraBusy"
  }
}

/** Sizes at which a photo is looked at, by its longer side: a whole page, and near. */
const photoSides = [1280, 2000, 800]

/**
 * The pictures of a photo to look at, one after the other.
 *
 * @param {Blob} photo
 * @throws where the browser cannot read it as a picture
 */
export async function picturesOf(photo, look) {
  const bitmap = await createImageBitmap(photo)
  const canvas = document.createElement("canvas")
  const longer = Math.max(bitmap.width, bitmap.height)
  const sides = longer <= photoSides[0] ? [longer] : photoSides.filter((side) => side <= longer)
  for (const side of sides) {
    const scale = side / longer
    const width = Math.max(1, Math.round(bitmap.width * scale))
    const height = Math.max(1, Math.round(bitmap.height * scale))
    if (await look(pixelsOf(canvas, bitmap, width, height))) break
  }
  bitmap.close()
}

function pixelsOf(canvas, source, width, height) {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext("2d", { willReadFrequently: true })
  context.drawImage(source, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
