// The camera: pictures one after the other until the caller has seen enough.

/** What is requested of every camera: small modules fail first, so the width matters most. */
const size = { width: { ideal: 1280 }, height: { ideal: 720 } }

/** Between two pictures on browsers that do not say when a new one is there. */
const pauseMilliseconds = 80

/** The camera behind a `<video>`. */
export class Camera {
  /**
   * @param {HTMLVideoElement} video
   * @param {string|null} lens the camera to use, as `deviceId` of one seen before; null leaves the
   *   choice to the browser, which may take one that cannot focus on what is near
   */
  constructor(video, lens = null) {
    this.video = video
    this.lens = lens
    this.stream = null
    this.awake = null
    /** Whether this camera says that it has a light, and then does not switch it. */
    this.isLightRefused = false
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
    const stream = await this.open()
    this.stream = stream
    this.isLightRefused = false
    stream.getVideoTracks().forEach((track) => {
      track.onended = () => {
        if (this.stream === stream) this.stop()
      }
    })
    this.video.srcObject = stream
    try {
      await this.video.play()
    } catch (fault) {
      if (this.stream === stream) this.stop()
      return
    }
    this.stayAwake(stream)
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
    if (this.awake !== null) this.awake.release().catch(() => {})
    this.awake = null
  }

  /** The stream of the chosen lens; of any where that one is no longer there. */
  async open() {
    const anyBehind = { facingMode: { ideal: "environment" }, ...size }
    const chosen = { deviceId: { exact: this.lens }, ...size }
    try {
      return await this.streamOf(this.lens === null ? anyBehind : chosen)
    } catch (fault) {
      if (this.lens === null || wordFor(fault) !== "noCamera") throw new CameraFault(wordFor(fault))
    }
    this.lens = null
    try {
      return await this.streamOf(anyBehind)
    } catch (fault) {
      throw new CameraFault(wordFor(fault))
    }
  }

  streamOf(video) {
    return navigator.mediaDevices.getUserMedia({ audio: false, video })
  }

  /** The screen must not go dark while someone holds the phone over a paper. */
  async stayAwake(stream) {
    if (!navigator.wakeLock) return
    try {
      const awake = await navigator.wakeLock.request("screen")
      if (this.stream === stream && this.awake === null) this.awake = awake
      else await awake.release()
    } catch (fault) {
      // Refused when the battery is low; the camera works all the same.
    }
  }

  /** Every camera of this phone, by `deviceId`; browsers tell only while one is open. */
  async lenses() {
    if (this.stream === null || !navigator.mediaDevices.enumerateDevices) return []
    const devices = await navigator.mediaDevices.enumerateDevices()
    return devices
      .filter((device) => device.kind === "videoinput" && device.deviceId)
      .map((device) => device.deviceId)
  }

  /**
   * The lens after the one in use, for `start` to open.
   *
   * @returns {Promise<string|null>} null where there is no other
   */
  async nextLens() {
    const lenses = await this.lenses()
    if (lenses.length < 2) return null
    const settings = this.stream.getVideoTracks()[0].getSettings()
    return lenses[(lenses.indexOf(settings.deviceId) + 1) % lenses.length]
  }

  /** Whether this camera has a light that can be switched; some say so only after a while. */
  get hasLight() {
    const isAsked = this.stream !== null && !this.isLightRefused
    const track = isAsked ? this.stream.getVideoTracks()[0] : null
    return !!(track && track.getCapabilities && track.getCapabilities().torch)
  }

  async light(isOn) {
    if (this.stream === null) return
    try {
      await this.stream.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: isOn }] })
    } catch (fault) {
      this.isLightRefused = true
      throw fault
    }
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

/**
 * Sizes at which a photo is looked at, by its longer side: first the largest, where every code on a
 * page can be read, then smaller ones, which a blur or noise spoils less.
 */
const photoSides = [2000, 1280, 800]

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
  const first = Math.min(longer, photoSides[0])
  const sides = [first, ...photoSides.filter((side) => side < first)]
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
