import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 630:
/***/ ((__unused_webpack_module, exports) => {



exports.toString = function (klass) {
  switch (klass) {
    case 1: return 'IN'
    case 2: return 'CS'
    case 3: return 'CH'
    case 4: return 'HS'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + klass
}

exports.toClass = function (name) {
  switch (name.toUpperCase()) {
    case 'IN': return 1
    case 'CS': return 2
    case 'CH': return 3
    case 'HS': return 4
    case 'ANY': return 255
  }
  return 0
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



const Buffer = (__nccwpck_require__(181).Buffer)
const types = __nccwpck_require__(891)
const rcodes = __nccwpck_require__(28)
const opcodes = __nccwpck_require__(693)
const classes = __nccwpck_require__(630)
const optioncodes = __nccwpck_require__(75)
const ip = __nccwpck_require__(550)

const QUERY_FLAG = 0
const RESPONSE_FLAG = 1 << 15
const FLUSH_MASK = 1 << 15
const NOT_FLUSH_MASK = ~FLUSH_MASK
const QU_MASK = 1 << 15
const NOT_QU_MASK = ~QU_MASK

const name = exports.name = {}

name.encode = function (str, buf, offset, { mail = false } = {}) {
  if (!buf) buf = Buffer.alloc(name.encodingLength(str))
  if (!offset) offset = 0
  const oldOffset = offset

  // strip leading and trailing .
  const n = str.replace(/^\.|\.$/gm, '')
  if (n.length) {
    let list = []
    if (mail) {
      let localPart = ''
      n.split('.').forEach(label => {
        if (label.endsWith('\\')) {
          localPart += (localPart.length ? '.' : '') + label.slice(0, -1)
        } else {
          if (list.length === 0 && localPart.length) {
            list.push(localPart + '.' + label)
          } else {
            list.push(label)
          }
        }
      })
    } else {
      list = n.split('.')
    }

    for (let i = 0; i < list.length; i++) {
      const len = buf.write(list[i], offset + 1)
      buf[offset] = len
      offset += len + 1
    }
  }

  buf[offset++] = 0

  name.encode.bytes = offset - oldOffset
  return buf
}

name.encode.bytes = 0

name.decode = function (buf, offset, { mail = false } = {}) {
  if (!offset) offset = 0

  const list = []
  let oldOffset = offset
  let totalLength = 0
  let consumedBytes = 0
  let jumped = false

  while (true) {
    if (offset >= buf.length) {
      throw new Error('Cannot decode name (buffer overflow)')
    }
    const len = buf[offset++]
    consumedBytes += jumped ? 0 : 1

    if (len === 0) {
      break
    } else if ((len & 0xc0) === 0) {
      if (offset + len > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      totalLength += len + 1
      if (totalLength > 254) {
        throw new Error('Cannot decode name (name too long)')
      }
      let label = buf.toString('utf-8', offset, offset + len)
      if (mail) {
        label = label.replace(/\./g, '\\.')
      }
      list.push(label)
      offset += len
      consumedBytes += jumped ? 0 : len
    } else if ((len & 0xc0) === 0xc0) {
      if (offset + 1 > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      const jumpOffset = buf.readUInt16BE(offset - 1) - 0xc000
      if (jumpOffset >= oldOffset) {
        // Allow only pointers to prior data. RFC 1035, section 4.1.4 states:
        // "[...] an entire domain name or a list of labels at the end of a domain name
        // is replaced with a pointer to a prior occurance (sic) of the same name."
        throw new Error('Cannot decode name (bad pointer)')
      }
      offset = jumpOffset
      oldOffset = jumpOffset
      consumedBytes += jumped ? 0 : 1
      jumped = true
    } else {
      throw new Error('Cannot decode name (bad label)')
    }
  }

  name.decode.bytes = consumedBytes
  return list.length === 0 ? '.' : list.join('.')
}

name.decode.bytes = 0

name.encodingLength = function (n) {
  if (n === '.' || n === '..') return 1
  return Buffer.byteLength(n.replace(/^\.|\.$/gm, '')) + 2
}

const string = {}

string.encode = function (s, buf, offset) {
  if (!buf) buf = Buffer.alloc(string.encodingLength(s))
  if (!offset) offset = 0

  const len = buf.write(s, offset + 1)
  buf[offset] = len
  string.encode.bytes = len + 1
  return buf
}

string.encode.bytes = 0

string.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf[offset]
  const s = buf.toString('utf-8', offset + 1, offset + 1 + len)
  string.decode.bytes = len + 1
  return s
}

string.decode.bytes = 0

string.encodingLength = function (s) {
  return Buffer.byteLength(s) + 1
}

const header = {}

header.encode = function (h, buf, offset) {
  if (!buf) buf = header.encodingLength(h)
  if (!offset) offset = 0

  const flags = (h.flags || 0) & 32767
  const type = h.type === 'response' ? RESPONSE_FLAG : QUERY_FLAG

  buf.writeUInt16BE(h.id || 0, offset)
  buf.writeUInt16BE(flags | type, offset + 2)
  buf.writeUInt16BE(h.questions.length, offset + 4)
  buf.writeUInt16BE(h.answers.length, offset + 6)
  buf.writeUInt16BE(h.authorities.length, offset + 8)
  buf.writeUInt16BE(h.additionals.length, offset + 10)

  return buf
}

header.encode.bytes = 12

header.decode = function (buf, offset) {
  if (!offset) offset = 0
  if (buf.length < 12) throw new Error('Header must be 12 bytes')
  const flags = buf.readUInt16BE(offset + 2)

  return {
    id: buf.readUInt16BE(offset),
    type: flags & RESPONSE_FLAG ? 'response' : 'query',
    flags: flags & 32767,
    flag_qr: ((flags >> 15) & 0x1) === 1,
    opcode: opcodes.toString((flags >> 11) & 0xf),
    flag_aa: ((flags >> 10) & 0x1) === 1,
    flag_tc: ((flags >> 9) & 0x1) === 1,
    flag_rd: ((flags >> 8) & 0x1) === 1,
    flag_ra: ((flags >> 7) & 0x1) === 1,
    flag_z: ((flags >> 6) & 0x1) === 1,
    flag_ad: ((flags >> 5) & 0x1) === 1,
    flag_cd: ((flags >> 4) & 0x1) === 1,
    rcode: rcodes.toString(flags & 0xf),
    questions: new Array(buf.readUInt16BE(offset + 4)),
    answers: new Array(buf.readUInt16BE(offset + 6)),
    authorities: new Array(buf.readUInt16BE(offset + 8)),
    additionals: new Array(buf.readUInt16BE(offset + 10))
  }
}

header.decode.bytes = 12

header.encodingLength = function () {
  return 12
}

const runknown = exports.unknown = {}

runknown.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(runknown.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.length, offset)
  data.copy(buf, offset + 2)

  runknown.encode.bytes = data.length + 2
  return buf
}

runknown.encode.bytes = 0

runknown.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const data = buf.slice(offset + 2, offset + 2 + len)
  runknown.decode.bytes = len + 2
  return data
}

runknown.decode.bytes = 0

runknown.encodingLength = function (data) {
  return data.length + 2
}

const rns = exports.ns = {}

rns.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rns.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rns.encode.bytes = name.encode.bytes + 2
  return buf
}

rns.encode.bytes = 0

rns.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const dd = name.decode(buf, offset + 2)

  rns.decode.bytes = len + 2
  return dd
}

rns.decode.bytes = 0

rns.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsoa = exports.soa = {}

rsoa.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsoa.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  name.encode(data.mname, buf, offset)
  offset += name.encode.bytes
  name.encode(data.rname, buf, offset, { mail: true })
  offset += name.encode.bytes
  buf.writeUInt32BE(data.serial || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.refresh || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.retry || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.expire || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.minimum || 0, offset)
  offset += 4

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rsoa.encode.bytes = offset - oldOffset
  return buf
}

rsoa.encode.bytes = 0

rsoa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.mname = name.decode(buf, offset)
  offset += name.decode.bytes
  data.rname = name.decode(buf, offset, { mail: true })
  offset += name.decode.bytes
  data.serial = buf.readUInt32BE(offset)
  offset += 4
  data.refresh = buf.readUInt32BE(offset)
  offset += 4
  data.retry = buf.readUInt32BE(offset)
  offset += 4
  data.expire = buf.readUInt32BE(offset)
  offset += 4
  data.minimum = buf.readUInt32BE(offset)
  offset += 4

  rsoa.decode.bytes = offset - oldOffset
  return data
}

rsoa.decode.bytes = 0

rsoa.encodingLength = function (data) {
  return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname)
}

const rtxt = exports.txt = {}

rtxt.encode = function (data, buf, offset) {
  if (!Array.isArray(data)) data = [data]
  for (let i = 0; i < data.length; i++) {
    if (typeof data[i] === 'string') {
      data[i] = Buffer.from(data[i])
    }
    if (!Buffer.isBuffer(data[i])) {
      throw new Error('Must be a Buffer')
    }
  }

  if (!buf) buf = Buffer.alloc(rtxt.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2

  data.forEach(function (d) {
    buf[offset++] = d.length
    d.copy(buf, offset, 0, d.length)
    offset += d.length
  })

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rtxt.encode.bytes = offset - oldOffset
  return buf
}

rtxt.encode.bytes = 0

rtxt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  let remaining = buf.readUInt16BE(offset)
  offset += 2

  let data = []
  while (remaining > 0) {
    const len = buf[offset++]
    --remaining
    if (remaining < len) {
      throw new Error('Buffer overflow')
    }
    data.push(buf.slice(offset, offset + len))
    offset += len
    remaining -= len
  }

  rtxt.decode.bytes = offset - oldOffset
  return data
}

rtxt.decode.bytes = 0

rtxt.encodingLength = function (data) {
  if (!Array.isArray(data)) data = [data]
  let length = 2
  data.forEach(function (buf) {
    if (typeof buf === 'string') {
      length += Buffer.byteLength(buf) + 1
    } else {
      length += buf.length + 1
    }
  })
  return length
}

const rnull = exports["null"] = {}

rnull.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnull.encodingLength(data))
  if (!offset) offset = 0

  if (typeof data === 'string') data = Buffer.from(data)
  if (!data) data = Buffer.alloc(0)

  const oldOffset = offset
  offset += 2

  const len = data.length
  data.copy(buf, offset, 0, len)
  offset += len

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rnull.encode.bytes = offset - oldOffset
  return buf
}

rnull.encode.bytes = 0

rnull.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const len = buf.readUInt16BE(offset)

  offset += 2

  const data = buf.slice(offset, offset + len)
  offset += len

  rnull.decode.bytes = offset - oldOffset
  return data
}

rnull.decode.bytes = 0

rnull.encodingLength = function (data) {
  if (!data) return 2
  return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2
}

const rhinfo = exports.hinfo = {}

rhinfo.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rhinfo.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  string.encode(data.cpu, buf, offset)
  offset += string.encode.bytes
  string.encode(data.os, buf, offset)
  offset += string.encode.bytes
  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rhinfo.encode.bytes = offset - oldOffset
  return buf
}

rhinfo.encode.bytes = 0

rhinfo.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.cpu = string.decode(buf, offset)
  offset += string.decode.bytes
  data.os = string.decode(buf, offset)
  offset += string.decode.bytes
  rhinfo.decode.bytes = offset - oldOffset
  return data
}

rhinfo.decode.bytes = 0

rhinfo.encodingLength = function (data) {
  return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2
}

const rptr = exports.ptr = {}
const rcname = exports.cname = rptr
const rdname = exports.dname = rptr

rptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rptr.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rptr.encode.bytes = name.encode.bytes + 2
  return buf
}

rptr.encode.bytes = 0

rptr.decode = function (buf, offset) {
  if (!offset) offset = 0

  const data = name.decode(buf, offset + 2)
  rptr.decode.bytes = name.decode.bytes + 2
  return data
}

rptr.decode.bytes = 0

rptr.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsrv = exports.srv = {}

rsrv.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsrv.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.priority || 0, offset + 2)
  buf.writeUInt16BE(data.weight || 0, offset + 4)
  buf.writeUInt16BE(data.port || 0, offset + 6)
  name.encode(data.target, buf, offset + 8)

  const len = name.encode.bytes + 6
  buf.writeUInt16BE(len, offset)

  rsrv.encode.bytes = len + 2
  return buf
}

rsrv.encode.bytes = 0

rsrv.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)

  const data = {}
  data.priority = buf.readUInt16BE(offset + 2)
  data.weight = buf.readUInt16BE(offset + 4)
  data.port = buf.readUInt16BE(offset + 6)
  data.target = name.decode(buf, offset + 8)

  rsrv.decode.bytes = len + 2
  return data
}

rsrv.decode.bytes = 0

rsrv.encodingLength = function (data) {
  return 8 + name.encodingLength(data.target)
}

const rcaa = exports.caa = {}

rcaa.ISSUER_CRITICAL = 1 << 7

rcaa.encode = function (data, buf, offset) {
  const len = rcaa.encodingLength(data)

  if (!buf) buf = Buffer.alloc(rcaa.encodingLength(data))
  if (!offset) offset = 0

  if (data.issuerCritical) {
    data.flags = rcaa.ISSUER_CRITICAL
  }

  buf.writeUInt16BE(len - 2, offset)
  offset += 2
  buf.writeUInt8(data.flags || 0, offset)
  offset += 1
  string.encode(data.tag, buf, offset)
  offset += string.encode.bytes
  buf.write(data.value, offset)
  offset += Buffer.byteLength(data.value)

  rcaa.encode.bytes = len
  return buf
}

rcaa.encode.bytes = 0

rcaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  offset += 2

  const oldOffset = offset
  const data = {}
  data.flags = buf.readUInt8(offset)
  offset += 1
  data.tag = string.decode(buf, offset)
  offset += string.decode.bytes
  data.value = buf.toString('utf-8', offset, oldOffset + len)

  data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL)

  rcaa.decode.bytes = len + 2

  return data
}

rcaa.decode.bytes = 0

rcaa.encodingLength = function (data) {
  return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2
}

const rmx = exports.mx = {}

rmx.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rmx.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  name.encode(data.exchange, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rmx.encode.bytes = offset - oldOffset
  return buf
}

rmx.encode.bytes = 0

rmx.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.exchange = name.decode(buf, offset)
  offset += name.decode.bytes

  rmx.decode.bytes = offset - oldOffset
  return data
}

rmx.encodingLength = function (data) {
  return 4 + name.encodingLength(data.exchange)
}

const ra = exports.a = {}

ra.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(ra.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(4, offset)
  offset += 2
  ip.v4.encode(host, buf, offset)
  ra.encode.bytes = 6
  return buf
}

ra.encode.bytes = 0

ra.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v4.decode(buf, offset)
  ra.decode.bytes = 6
  return host
}

ra.decode.bytes = 0

ra.encodingLength = function () {
  return 6
}

const raaaa = exports.aaaa = {}

raaaa.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(raaaa.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(16, offset)
  offset += 2
  ip.v6.encode(host, buf, offset)
  raaaa.encode.bytes = 18
  return buf
}

raaaa.encode.bytes = 0

raaaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v6.decode(buf, offset)
  raaaa.decode.bytes = 18
  return host
}

raaaa.decode.bytes = 0

raaaa.encodingLength = function () {
  return 18
}

const roption = exports.option = {}

roption.encode = function (option, buf, offset) {
  if (!buf) buf = Buffer.alloc(roption.encodingLength(option))
  if (!offset) offset = 0
  const oldOffset = offset

  const code = optioncodes.toCode(option.code)
  buf.writeUInt16BE(code, offset)
  offset += 2
  if (option.data) {
    buf.writeUInt16BE(option.data.length, offset)
    offset += 2
    option.data.copy(buf, offset)
    offset += option.data.length
  } else {
    switch (code) {
      // case 3: NSID.  No encode makes sense.
      // case 5,6,7: Not implementable
      case 8: // ECS
        // note: do IP math before calling
        const spl = option.sourcePrefixLength || 0
        const fam = option.family || ip.familyOf(option.ip)
        const ipBuf = ip.encode(option.ip, Buffer.alloc)
        const ipLen = Math.ceil(spl / 8)
        buf.writeUInt16BE(ipLen + 4, offset)
        offset += 2
        buf.writeUInt16BE(fam, offset)
        offset += 2
        buf.writeUInt8(spl, offset++)
        buf.writeUInt8(option.scopePrefixLength || 0, offset++)

        ipBuf.copy(buf, offset, 0, ipLen)
        offset += ipLen
        break
      // case 9: EXPIRE (experimental)
      // case 10: COOKIE.  No encode makes sense.
      case 11: // KEEP-ALIVE
        if (option.timeout) {
          buf.writeUInt16BE(2, offset)
          offset += 2
          buf.writeUInt16BE(option.timeout, offset)
          offset += 2
        } else {
          buf.writeUInt16BE(0, offset)
          offset += 2
        }
        break
      case 12: // PADDING
        const len = option.length || 0
        buf.writeUInt16BE(len, offset)
        offset += 2
        buf.fill(0, offset, offset + len)
        offset += len
        break
      // case 13:  CHAIN.  Experimental.
      case 14: // KEY-TAG
        const tagsLen = option.tags.length * 2
        buf.writeUInt16BE(tagsLen, offset)
        offset += 2
        for (const tag of option.tags) {
          buf.writeUInt16BE(tag, offset)
          offset += 2
        }
        break
      default:
        throw new Error(`Unknown roption code: ${option.code}`)
    }
  }

  roption.encode.bytes = offset - oldOffset
  return buf
}

roption.encode.bytes = 0

roption.decode = function (buf, offset) {
  if (!offset) offset = 0
  const option = {}
  option.code = buf.readUInt16BE(offset)
  option.type = optioncodes.toString(option.code)
  offset += 2
  const len = buf.readUInt16BE(offset)
  offset += 2
  option.data = buf.slice(offset, offset + len)
  switch (option.code) {
    // case 3: NSID.  No decode makes sense.
    case 8: // ECS
      option.family = buf.readUInt16BE(offset)
      offset += 2
      option.sourcePrefixLength = buf.readUInt8(offset++)
      option.scopePrefixLength = buf.readUInt8(offset++)
      const padded = Buffer.alloc((option.family === 1) ? 4 : 16)
      buf.copy(padded, 0, offset, offset + len - 4)
      option.ip = ip.decode(padded)
      break
    // case 12: Padding.  No decode makes sense.
    case 11: // KEEP-ALIVE
      if (len > 0) {
        option.timeout = buf.readUInt16BE(offset)
        offset += 2
      }
      break
    case 14:
      option.tags = []
      for (let i = 0; i < len; i += 2) {
        option.tags.push(buf.readUInt16BE(offset))
        offset += 2
      }
    // don't worry about default.  caller will use data if desired
  }

  roption.decode.bytes = len + 4
  return option
}

roption.decode.bytes = 0

roption.encodingLength = function (option) {
  if (option.data) {
    return option.data.length + 4
  }
  const code = optioncodes.toCode(option.code)
  switch (code) {
    case 8: // ECS
      const spl = option.sourcePrefixLength || 0
      return Math.ceil(spl / 8) + 8
    case 11: // KEEP-ALIVE
      return (typeof option.timeout === 'number') ? 6 : 4
    case 12: // PADDING
      return option.length + 4
    case 14: // KEY-TAG
      return 4 + (option.tags.length * 2)
  }
  throw new Error(`Unknown roption code: ${option.code}`)
}

const ropt = exports.opt = {}

ropt.encode = function (options, buf, offset) {
  if (!buf) buf = Buffer.alloc(ropt.encodingLength(options))
  if (!offset) offset = 0
  const oldOffset = offset

  const rdlen = encodingLengthList(options, roption)
  buf.writeUInt16BE(rdlen, offset)
  offset = encodeList(options, roption, buf, offset + 2)

  ropt.encode.bytes = offset - oldOffset
  return buf
}

ropt.encode.bytes = 0

ropt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const options = []
  let rdlen = buf.readUInt16BE(offset)
  offset += 2
  let o = 0
  while (rdlen > 0) {
    options[o++] = roption.decode(buf, offset)
    offset += roption.decode.bytes
    rdlen -= roption.decode.bytes
  }
  ropt.decode.bytes = offset - oldOffset
  return options
}

ropt.decode.bytes = 0

ropt.encodingLength = function (options) {
  return 2 + encodingLengthList(options || [], roption)
}

const rdnskey = exports.dnskey = {}

rdnskey.PROTOCOL_DNSSEC = 3
rdnskey.ZONE_KEY = 0x80
rdnskey.SECURE_ENTRYPOINT = 0x8000

rdnskey.encode = function (key, buf, offset) {
  if (!buf) buf = Buffer.alloc(rdnskey.encodingLength(key))
  if (!offset) offset = 0
  const oldOffset = offset

  const keydata = key.key
  if (!Buffer.isBuffer(keydata)) {
    throw new Error('Key must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(key.flags, offset)
  offset += 2
  buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset)
  offset += 1
  buf.writeUInt8(key.algorithm, offset)
  offset += 1
  keydata.copy(buf, offset, 0, keydata.length)
  offset += keydata.length

  rdnskey.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset)
  return buf
}

rdnskey.encode.bytes = 0

rdnskey.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var key = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  key.flags = buf.readUInt16BE(offset)
  offset += 2
  if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) {
    throw new Error('Protocol must be 3')
  }
  offset += 1
  key.algorithm = buf.readUInt8(offset)
  offset += 1
  key.key = buf.slice(offset, oldOffset + length + 2)
  offset += key.key.length
  rdnskey.decode.bytes = offset - oldOffset
  return key
}

rdnskey.decode.bytes = 0

rdnskey.encodingLength = function (key) {
  return 6 + Buffer.byteLength(key.key)
}

const rrrsig = exports.rrsig = {}

rrrsig.encode = function (sig, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrrsig.encodingLength(sig))
  if (!offset) offset = 0
  const oldOffset = offset

  const signature = sig.signature
  if (!Buffer.isBuffer(signature)) {
    throw new Error('Signature must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(types.toType(sig.typeCovered), offset)
  offset += 2
  buf.writeUInt8(sig.algorithm, offset)
  offset += 1
  buf.writeUInt8(sig.labels, offset)
  offset += 1
  buf.writeUInt32BE(sig.originalTTL, offset)
  offset += 4
  buf.writeUInt32BE(sig.expiration, offset)
  offset += 4
  buf.writeUInt32BE(sig.inception, offset)
  offset += 4
  buf.writeUInt16BE(sig.keyTag, offset)
  offset += 2
  name.encode(sig.signersName, buf, offset)
  offset += name.encode.bytes
  signature.copy(buf, offset, 0, signature.length)
  offset += signature.length

  rrrsig.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset)
  return buf
}

rrrsig.encode.bytes = 0

rrrsig.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var sig = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  sig.typeCovered = types.toString(buf.readUInt16BE(offset))
  offset += 2
  sig.algorithm = buf.readUInt8(offset)
  offset += 1
  sig.labels = buf.readUInt8(offset)
  offset += 1
  sig.originalTTL = buf.readUInt32BE(offset)
  offset += 4
  sig.expiration = buf.readUInt32BE(offset)
  offset += 4
  sig.inception = buf.readUInt32BE(offset)
  offset += 4
  sig.keyTag = buf.readUInt16BE(offset)
  offset += 2
  sig.signersName = name.decode(buf, offset)
  offset += name.decode.bytes
  sig.signature = buf.slice(offset, oldOffset + length + 2)
  offset += sig.signature.length
  rrrsig.decode.bytes = offset - oldOffset
  return sig
}

rrrsig.decode.bytes = 0

rrrsig.encodingLength = function (sig) {
  return 20 +
    name.encodingLength(sig.signersName) +
    Buffer.byteLength(sig.signature)
}

const rrp = exports.rp = {}

rrp.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrp.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(data.mbox || '.', buf, offset, { mail: true })
  offset += name.encode.bytes
  name.encode(data.txt || '.', buf, offset)
  offset += name.encode.bytes
  rrp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset)
  return buf
}

rrp.encode.bytes = 0

rrp.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const data = {}
  offset += 2
  data.mbox = name.decode(buf, offset, { mail: true }) || '.'
  offset += name.decode.bytes
  data.txt = name.decode(buf, offset) || '.'
  offset += name.decode.bytes
  rrp.decode.bytes = offset - oldOffset
  return data
}

rrp.decode.bytes = 0

rrp.encodingLength = function (data) {
  return 2 + name.encodingLength(data.mbox || '.') + name.encodingLength(data.txt || '.')
}

const typebitmap = {}

typebitmap.encode = function (typelist, buf, offset) {
  if (!buf) buf = Buffer.alloc(typebitmap.encodingLength(typelist))
  if (!offset) offset = 0
  const oldOffset = offset

  var typesByWindow = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    if (typesByWindow[typeid >> 8] === undefined) {
      typesByWindow[typeid >> 8] = []
    }
    typesByWindow[typeid >> 8][(typeid >> 3) & 0x1F] |= 1 << (7 - (typeid & 0x7))
  }

  for (i = 0; i < typesByWindow.length; i++) {
    if (typesByWindow[i] !== undefined) {
      var windowBuf = Buffer.from(typesByWindow[i])
      buf.writeUInt8(i, offset)
      offset += 1
      buf.writeUInt8(windowBuf.length, offset)
      offset += 1
      windowBuf.copy(buf, offset)
      offset += windowBuf.length
    }
  }

  typebitmap.encode.bytes = offset - oldOffset
  return buf
}

typebitmap.encode.bytes = 0

typebitmap.decode = function (buf, offset, length) {
  if (!offset) offset = 0
  const oldOffset = offset

  var typelist = []
  while (offset - oldOffset < length) {
    var window = buf.readUInt8(offset)
    offset += 1
    var windowLength = buf.readUInt8(offset)
    offset += 1
    for (var i = 0; i < windowLength; i++) {
      var b = buf.readUInt8(offset + i)
      for (var j = 0; j < 8; j++) {
        if (b & (1 << (7 - j))) {
          var typeid = types.toString((window << 8) | (i << 3) | j)
          typelist.push(typeid)
        }
      }
    }
    offset += windowLength
  }

  typebitmap.decode.bytes = offset - oldOffset
  return typelist
}

typebitmap.decode.bytes = 0

typebitmap.encodingLength = function (typelist) {
  var extents = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, typeid & 0xFF)
  }

  var len = 0
  for (i = 0; i < extents.length; i++) {
    if (extents[i] !== undefined) {
      len += 2 + Math.ceil((extents[i] + 1) / 8)
    }
  }

  return len
}

const rnsec = exports.nsec = {}

rnsec.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(record.nextDomain, buf, offset)
  offset += name.encode.bytes
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset)
  return buf
}

rnsec.encode.bytes = 0

rnsec.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.nextDomain = name.decode(buf, offset)
  offset += name.decode.bytes
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec.decode.bytes = offset - oldOffset
  return record
}

rnsec.decode.bytes = 0

rnsec.encodingLength = function (record) {
  return 2 +
    name.encodingLength(record.nextDomain) +
    typebitmap.encodingLength(record.rrtypes)
}

const rnsec3 = exports.nsec3 = {}

rnsec3.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec3.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  const salt = record.salt
  if (!Buffer.isBuffer(salt)) {
    throw new Error('salt must be a Buffer')
  }

  const nextDomain = record.nextDomain
  if (!Buffer.isBuffer(nextDomain)) {
    throw new Error('nextDomain must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(record.algorithm, offset)
  offset += 1
  buf.writeUInt8(record.flags, offset)
  offset += 1
  buf.writeUInt16BE(record.iterations, offset)
  offset += 2
  buf.writeUInt8(salt.length, offset)
  offset += 1
  salt.copy(buf, offset, 0, salt.length)
  offset += salt.length
  buf.writeUInt8(nextDomain.length, offset)
  offset += 1
  nextDomain.copy(buf, offset, 0, nextDomain.length)
  offset += nextDomain.length
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec3.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset)
  return buf
}

rnsec3.encode.bytes = 0

rnsec3.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.algorithm = buf.readUInt8(offset)
  offset += 1
  record.flags = buf.readUInt8(offset)
  offset += 1
  record.iterations = buf.readUInt16BE(offset)
  offset += 2
  const saltLength = buf.readUInt8(offset)
  offset += 1
  record.salt = buf.slice(offset, offset + saltLength)
  offset += saltLength
  const hashLength = buf.readUInt8(offset)
  offset += 1
  record.nextDomain = buf.slice(offset, offset + hashLength)
  offset += hashLength
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec3.decode.bytes = offset - oldOffset
  return record
}

rnsec3.decode.bytes = 0

rnsec3.encodingLength = function (record) {
  return 8 +
    record.salt.length +
    record.nextDomain.length +
    typebitmap.encodingLength(record.rrtypes)
}

const rds = exports.ds = {}

rds.encode = function (digest, buf, offset) {
  if (!buf) buf = Buffer.alloc(rds.encodingLength(digest))
  if (!offset) offset = 0
  const oldOffset = offset

  const digestdata = digest.digest
  if (!Buffer.isBuffer(digestdata)) {
    throw new Error('Digest must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(digest.keyTag, offset)
  offset += 2
  buf.writeUInt8(digest.algorithm, offset)
  offset += 1
  buf.writeUInt8(digest.digestType, offset)
  offset += 1
  digestdata.copy(buf, offset, 0, digestdata.length)
  offset += digestdata.length

  rds.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset)
  return buf
}

rds.encode.bytes = 0

rds.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var digest = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  digest.keyTag = buf.readUInt16BE(offset)
  offset += 2
  digest.algorithm = buf.readUInt8(offset)
  offset += 1
  digest.digestType = buf.readUInt8(offset)
  offset += 1
  digest.digest = buf.slice(offset, oldOffset + length + 2)
  offset += digest.digest.length
  rds.decode.bytes = offset - oldOffset
  return digest
}

rds.decode.bytes = 0

rds.encodingLength = function (digest) {
  return 6 + Buffer.byteLength(digest.digest)
}

const rsshfp = exports.sshfp = {}

rsshfp.getFingerprintLengthForHashType = function getFingerprintLengthForHashType (hashType) {
  switch (hashType) {
    case 1: return 20
    case 2: return 32
  }
}

rsshfp.encode = function encode (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsshfp.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // The function call starts with the offset pointer at the RDLENGTH field, not the RDATA one
  buf[offset] = record.algorithm
  offset += 1
  buf[offset] = record.hash
  offset += 1

  const fingerprintBuf = Buffer.from(record.fingerprint.toUpperCase(), 'hex')
  if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record.hash)) {
    throw new Error('Invalid fingerprint length')
  }
  fingerprintBuf.copy(buf, offset)
  offset += fingerprintBuf.byteLength

  rsshfp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset)

  return buf
}

rsshfp.encode.bytes = 0

rsshfp.decode = function decode (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const record = {}
  offset += 2 // Account for the RDLENGTH field
  record.algorithm = buf[offset]
  offset += 1
  record.hash = buf[offset]
  offset += 1

  const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record.hash)
  record.fingerprint = buf.slice(offset, offset + fingerprintLength).toString('hex').toUpperCase()
  offset += fingerprintLength
  rsshfp.decode.bytes = offset - oldOffset
  return record
}

rsshfp.decode.bytes = 0

rsshfp.encodingLength = function (record) {
  return 4 + Buffer.from(record.fingerprint, 'hex').byteLength
}

const rnaptr = exports.naptr = {}

rnaptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnaptr.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.order || 0, offset)
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  string.encode(data.flags, buf, offset)
  offset += string.encode.bytes
  string.encode(data.services, buf, offset)
  offset += string.encode.bytes
  string.encode(data.regexp, buf, offset)
  offset += string.encode.bytes
  name.encode(data.replacement, buf, offset)
  offset += name.encode.bytes
  rnaptr.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset)
  return buf
}

rnaptr.encode.bytes = 0

rnaptr.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const data = {}
  offset += 2
  data.order = buf.readUInt16BE(offset)
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.flags = string.decode(buf, offset)
  offset += string.decode.bytes
  data.services = string.decode(buf, offset)
  offset += string.decode.bytes
  data.regexp = string.decode(buf, offset)
  offset += string.decode.bytes
  data.replacement = name.decode(buf, offset)
  offset += name.decode.bytes
  rnaptr.decode.bytes = offset - oldOffset
  return data
}

rnaptr.decode.bytes = 0

rnaptr.encodingLength = function (data) {
  return string.encodingLength(data.flags) +
    string.encodingLength(data.services) +
    string.encodingLength(data.regexp) +
    name.encodingLength(data.replacement) + 6
}

const rtlsa = exports.tlsa = {}

rtlsa.encode = function (cert, buf, offset) {
  if (!buf) buf = Buffer.alloc(rtlsa.encodingLength(cert))
  if (!offset) offset = 0
  const oldOffset = offset

  const certdata = cert.certificate
  if (!Buffer.isBuffer(certdata)) {
    throw new Error('Certificate must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(cert.usage, offset)
  offset += 1
  buf.writeUInt8(cert.selector, offset)
  offset += 1
  buf.writeUInt8(cert.matchingType, offset)
  offset += 1
  certdata.copy(buf, offset, 0, certdata.length)
  offset += certdata.length

  rtlsa.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset)
  return buf
}

rtlsa.encode.bytes = 0

rtlsa.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const cert = {}
  const length = buf.readUInt16BE(offset)
  offset += 2
  cert.usage = buf.readUInt8(offset)
  offset += 1
  cert.selector = buf.readUInt8(offset)
  offset += 1
  cert.matchingType = buf.readUInt8(offset)
  offset += 1
  cert.certificate = buf.slice(offset, oldOffset + length + 2)
  offset += cert.certificate.length
  rtlsa.decode.bytes = offset - oldOffset
  return cert
}

rtlsa.decode.bytes = 0

rtlsa.encodingLength = function (cert) {
  return 5 + Buffer.byteLength(cert.certificate)
}

const renc = exports.record = function (type) {
  switch (type.toUpperCase()) {
    case 'A': return ra
    case 'PTR': return rptr
    case 'CNAME': return rcname
    case 'DNAME': return rdname
    case 'TXT': return rtxt
    case 'NULL': return rnull
    case 'AAAA': return raaaa
    case 'SRV': return rsrv
    case 'HINFO': return rhinfo
    case 'CAA': return rcaa
    case 'NS': return rns
    case 'SOA': return rsoa
    case 'MX': return rmx
    case 'OPT': return ropt
    case 'DNSKEY': return rdnskey
    case 'RRSIG': return rrrsig
    case 'RP': return rrp
    case 'NSEC': return rnsec
    case 'NSEC3': return rnsec3
    case 'SSHFP': return rsshfp
    case 'DS': return rds
    case 'NAPTR': return rnaptr
    case 'TLSA': return rtlsa
  }
  return runknown
}

const answer = exports.answer = {}

answer.encode = function (a, buf, offset) {
  if (!buf) buf = Buffer.alloc(answer.encodingLength(a))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(a.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(a.type), offset)

  if (a.type.toUpperCase() === 'OPT') {
    if (a.name !== '.') {
      throw new Error('OPT name must be root.')
    }
    buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2)
    buf.writeUInt8(a.extendedRcode || 0, offset + 4)
    buf.writeUInt8(a.ednsVersion || 0, offset + 5)
    buf.writeUInt16BE(a.flags || 0, offset + 6)

    offset += 8
    ropt.encode(a.options || [], buf, offset)
    offset += ropt.encode.bytes
  } else {
    let klass = classes.toClass(a.class === undefined ? 'IN' : a.class)
    if (a.flush) klass |= FLUSH_MASK // the 1st bit of the class is the flush bit
    buf.writeUInt16BE(klass, offset + 2)
    buf.writeUInt32BE(a.ttl || 0, offset + 4)

    offset += 8
    const enc = renc(a.type)
    enc.encode(a.data, buf, offset)
    offset += enc.encode.bytes
  }

  answer.encode.bytes = offset - oldOffset
  return buf
}

answer.encode.bytes = 0

answer.decode = function (buf, offset) {
  if (!offset) offset = 0

  const a = {}
  const oldOffset = offset

  a.name = name.decode(buf, offset)
  offset += name.decode.bytes
  a.type = types.toString(buf.readUInt16BE(offset))
  if (a.type === 'OPT') {
    a.udpPayloadSize = buf.readUInt16BE(offset + 2)
    a.extendedRcode = buf.readUInt8(offset + 4)
    a.ednsVersion = buf.readUInt8(offset + 5)
    a.flags = buf.readUInt16BE(offset + 6)
    a.flag_do = ((a.flags >> 15) & 0x1) === 1
    a.options = ropt.decode(buf, offset + 8)
    offset += 8 + ropt.decode.bytes
  } else {
    const klass = buf.readUInt16BE(offset + 2)
    a.ttl = buf.readUInt32BE(offset + 4)

    a.class = classes.toString(klass & NOT_FLUSH_MASK)
    a.flush = !!(klass & FLUSH_MASK)

    const enc = renc(a.type)
    a.data = enc.decode(buf, offset + 8)
    offset += 8 + enc.decode.bytes
  }

  answer.decode.bytes = offset - oldOffset
  return a
}

answer.decode.bytes = 0

answer.encodingLength = function (a) {
  const data = (a.data !== null && a.data !== undefined) ? a.data : a.options
  return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data)
}

const question = exports.question = {}

question.encode = function (q, buf, offset) {
  if (!buf) buf = Buffer.alloc(question.encodingLength(q))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(q.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(q.type), offset)
  offset += 2

  buf.writeUInt16BE(classes.toClass(q.class === undefined ? 'IN' : q.class), offset)
  offset += 2

  question.encode.bytes = offset - oldOffset
  return q
}

question.encode.bytes = 0

question.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const q = {}

  q.name = name.decode(buf, offset)
  offset += name.decode.bytes

  q.type = types.toString(buf.readUInt16BE(offset))
  offset += 2

  q.class = classes.toString(buf.readUInt16BE(offset))
  offset += 2

  const qu = !!(q.class & QU_MASK)
  if (qu) q.class &= NOT_QU_MASK

  question.decode.bytes = offset - oldOffset
  return q
}

question.decode.bytes = 0

question.encodingLength = function (q) {
  return name.encodingLength(q.name) + 4
}

exports.AUTHORITATIVE_ANSWER = 1 << 10
exports.TRUNCATED_RESPONSE = 1 << 9
exports.RECURSION_DESIRED = 1 << 8
exports.RECURSION_AVAILABLE = 1 << 7
exports.AUTHENTIC_DATA = 1 << 5
exports.CHECKING_DISABLED = 1 << 4
exports.DNSSEC_OK = 1 << 15

exports.encode = function (result, buf, offset) {
  const allocing = !buf

  if (allocing) buf = Buffer.alloc(exports.encodingLength(result))
  if (!offset) offset = 0

  const oldOffset = offset

  if (!result.questions) result.questions = []
  if (!result.answers) result.answers = []
  if (!result.authorities) result.authorities = []
  if (!result.additionals) result.additionals = []

  header.encode(result, buf, offset)
  offset += header.encode.bytes

  offset = encodeList(result.questions, question, buf, offset)
  offset = encodeList(result.answers, answer, buf, offset)
  offset = encodeList(result.authorities, answer, buf, offset)
  offset = encodeList(result.additionals, answer, buf, offset)

  exports.encode.bytes = offset - oldOffset

  // just a quick sanity check
  if (allocing && exports.encode.bytes !== buf.length) {
    return buf.slice(0, exports.encode.bytes)
  }

  return buf
}

exports.encode.bytes = 0

exports.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const result = header.decode(buf, offset)
  offset += header.decode.bytes

  offset = decodeList(result.questions, question, buf, offset)
  offset = decodeList(result.answers, answer, buf, offset)
  offset = decodeList(result.authorities, answer, buf, offset)
  offset = decodeList(result.additionals, answer, buf, offset)

  exports.decode.bytes = offset - oldOffset

  return result
}

exports.decode.bytes = 0

exports.encodingLength = function (result) {
  return header.encodingLength(result) +
    encodingLengthList(result.questions || [], question) +
    encodingLengthList(result.answers || [], answer) +
    encodingLengthList(result.authorities || [], answer) +
    encodingLengthList(result.additionals || [], answer)
}

exports.streamEncode = function (result) {
  const buf = exports.encode(result)
  const sbuf = Buffer.alloc(2)
  sbuf.writeUInt16BE(buf.byteLength)
  const combine = Buffer.concat([sbuf, buf])
  exports.streamEncode.bytes = combine.byteLength
  return combine
}

exports.streamEncode.bytes = 0

exports.streamDecode = function (sbuf) {
  const len = sbuf.readUInt16BE(0)
  if (sbuf.byteLength < len + 2) {
    // not enough data
    return null
  }
  const result = exports.decode(sbuf.slice(2))
  exports.streamDecode.bytes = exports.decode.bytes
  return result
}

exports.streamDecode.bytes = 0

function encodingLengthList (list, enc) {
  let len = 0
  for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i])
  return len
}

function encodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    enc.encode(list[i], buf, offset)
    offset += enc.encode.bytes
  }
  return offset
}

function decodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    list[i] = enc.decode(buf, offset)
    offset += enc.decode.bytes
  }
  return offset
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack_module, exports) => {



/*
 * Traditional DNS header OPCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-5
 */

exports.toString = function (opcode) {
  switch (opcode) {
    case 0: return 'QUERY'
    case 1: return 'IQUERY'
    case 2: return 'STATUS'
    case 3: return 'OPCODE_3'
    case 4: return 'NOTIFY'
    case 5: return 'UPDATE'
    case 6: return 'OPCODE_6'
    case 7: return 'OPCODE_7'
    case 8: return 'OPCODE_8'
    case 9: return 'OPCODE_9'
    case 10: return 'OPCODE_10'
    case 11: return 'OPCODE_11'
    case 12: return 'OPCODE_12'
    case 13: return 'OPCODE_13'
    case 14: return 'OPCODE_14'
    case 15: return 'OPCODE_15'
  }
  return 'OPCODE_' + opcode
}

exports.toOpcode = function (code) {
  switch (code.toUpperCase()) {
    case 'QUERY': return 0
    case 'IQUERY': return 1
    case 'STATUS': return 2
    case 'OPCODE_3': return 3
    case 'NOTIFY': return 4
    case 'UPDATE': return 5
    case 'OPCODE_6': return 6
    case 'OPCODE_7': return 7
    case 'OPCODE_8': return 8
    case 'OPCODE_9': return 9
    case 'OPCODE_10': return 10
    case 'OPCODE_11': return 11
    case 'OPCODE_12': return 12
    case 'OPCODE_13': return 13
    case 'OPCODE_14': return 14
    case 'OPCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, exports) => {



exports.toString = function (type) {
  switch (type) {
    // list at
    // https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-11
    case 1: return 'LLQ'
    case 2: return 'UL'
    case 3: return 'NSID'
    case 5: return 'DAU'
    case 6: return 'DHU'
    case 7: return 'N3U'
    case 8: return 'CLIENT_SUBNET'
    case 9: return 'EXPIRE'
    case 10: return 'COOKIE'
    case 11: return 'TCP_KEEPALIVE'
    case 12: return 'PADDING'
    case 13: return 'CHAIN'
    case 14: return 'KEY_TAG'
    case 26946: return 'DEVICEID'
  }
  if (type < 0) {
    return null
  }
  return `OPTION_${type}`
}

exports.toCode = function (name) {
  if (typeof name === 'number') {
    return name
  }
  if (!name) {
    return -1
  }
  switch (name.toUpperCase()) {
    case 'OPTION_0': return 0
    case 'LLQ': return 1
    case 'UL': return 2
    case 'NSID': return 3
    case 'OPTION_4': return 4
    case 'DAU': return 5
    case 'DHU': return 6
    case 'N3U': return 7
    case 'CLIENT_SUBNET': return 8
    case 'EXPIRE': return 9
    case 'COOKIE': return 10
    case 'TCP_KEEPALIVE': return 11
    case 'PADDING': return 12
    case 'CHAIN': return 13
    case 'KEY_TAG': return 14
    case 'DEVICEID': return 26946
    case 'OPTION_65535': return 65535
  }
  const m = name.match(/_(\d+)$/)
  if (m) {
    return parseInt(m[1], 10)
  }
  return -1
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack_module, exports) => {



/*
 * Traditional DNS header RCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml
 */

exports.toString = function (rcode) {
  switch (rcode) {
    case 0: return 'NOERROR'
    case 1: return 'FORMERR'
    case 2: return 'SERVFAIL'
    case 3: return 'NXDOMAIN'
    case 4: return 'NOTIMP'
    case 5: return 'REFUSED'
    case 6: return 'YXDOMAIN'
    case 7: return 'YXRRSET'
    case 8: return 'NXRRSET'
    case 9: return 'NOTAUTH'
    case 10: return 'NOTZONE'
    case 11: return 'RCODE_11'
    case 12: return 'RCODE_12'
    case 13: return 'RCODE_13'
    case 14: return 'RCODE_14'
    case 15: return 'RCODE_15'
  }
  return 'RCODE_' + rcode
}

exports.toRcode = function (code) {
  switch (code.toUpperCase()) {
    case 'NOERROR': return 0
    case 'FORMERR': return 1
    case 'SERVFAIL': return 2
    case 'NXDOMAIN': return 3
    case 'NOTIMP': return 4
    case 'REFUSED': return 5
    case 'YXDOMAIN': return 6
    case 'YXRRSET': return 7
    case 'NXRRSET': return 8
    case 'NOTAUTH': return 9
    case 'NOTZONE': return 10
    case 'RCODE_11': return 11
    case 'RCODE_12': return 12
    case 'RCODE_13': return 13
    case 'RCODE_14': return 14
    case 'RCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, exports) => {



exports.toString = function (type) {
  switch (type) {
    case 1: return 'A'
    case 10: return 'NULL'
    case 28: return 'AAAA'
    case 18: return 'AFSDB'
    case 42: return 'APL'
    case 257: return 'CAA'
    case 60: return 'CDNSKEY'
    case 59: return 'CDS'
    case 37: return 'CERT'
    case 5: return 'CNAME'
    case 49: return 'DHCID'
    case 32769: return 'DLV'
    case 39: return 'DNAME'
    case 48: return 'DNSKEY'
    case 43: return 'DS'
    case 55: return 'HIP'
    case 13: return 'HINFO'
    case 45: return 'IPSECKEY'
    case 25: return 'KEY'
    case 36: return 'KX'
    case 29: return 'LOC'
    case 15: return 'MX'
    case 35: return 'NAPTR'
    case 2: return 'NS'
    case 47: return 'NSEC'
    case 50: return 'NSEC3'
    case 51: return 'NSEC3PARAM'
    case 12: return 'PTR'
    case 46: return 'RRSIG'
    case 17: return 'RP'
    case 24: return 'SIG'
    case 6: return 'SOA'
    case 99: return 'SPF'
    case 33: return 'SRV'
    case 44: return 'SSHFP'
    case 32768: return 'TA'
    case 249: return 'TKEY'
    case 52: return 'TLSA'
    case 250: return 'TSIG'
    case 16: return 'TXT'
    case 252: return 'AXFR'
    case 251: return 'IXFR'
    case 41: return 'OPT'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + type
}

exports.toType = function (name) {
  switch (name.toUpperCase()) {
    case 'A': return 1
    case 'NULL': return 10
    case 'AAAA': return 28
    case 'AFSDB': return 18
    case 'APL': return 42
    case 'CAA': return 257
    case 'CDNSKEY': return 60
    case 'CDS': return 59
    case 'CERT': return 37
    case 'CNAME': return 5
    case 'DHCID': return 49
    case 'DLV': return 32769
    case 'DNAME': return 39
    case 'DNSKEY': return 48
    case 'DS': return 43
    case 'HIP': return 55
    case 'HINFO': return 13
    case 'IPSECKEY': return 45
    case 'KEY': return 25
    case 'KX': return 36
    case 'LOC': return 29
    case 'MX': return 15
    case 'NAPTR': return 35
    case 'NS': return 2
    case 'NSEC': return 47
    case 'NSEC3': return 50
    case 'NSEC3PARAM': return 51
    case 'PTR': return 12
    case 'RRSIG': return 46
    case 'RP': return 17
    case 'SIG': return 24
    case 'SOA': return 6
    case 'SPF': return 99
    case 'SRV': return 33
    case 'SSHFP': return 44
    case 'TA': return 32768
    case 'TKEY': return 249
    case 'TLSA': return 52
    case 'TSIG': return 250
    case 'TXT': return 16
    case 'AXFR': return 252
    case 'IXFR': return 251
    case 'OPT': return 41
    case 'ANY': return 255
    case '*': return 255
  }
  if (name.toUpperCase().startsWith('UNKNOWN_')) return parseInt(name.slice(8))
  return 0
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 280:
/***/ (function(module) {

(function (root) {
    'use strict';
    // A list of regular expressions that match arbitrary IPv4 addresses,
    // for which a number of weird notations exist.
    // Note that an address like 0010.0xa5.1.1 is considered legal.
    const ipv4Part = '(0?\\d+|0x[a-f0-9]+)';
    const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
        longValue: new RegExp(`^${ipv4Part}$`, 'i')
    };

    // Regular Expression for checking Octal numbers
    const octalRegex = new RegExp(`^0[0-7]+$`, 'i');
    const hexRegex = new RegExp(`^0x[a-f0-9]+$`, 'i');

    const zoneIndex = '%[0-9a-z]{1,}';

    // IPv6-matching regular expressions.
    // For IPv6, the task is simpler: it is enough to match the colon-delimited
    // hexadecimal IPv6 and a transitional variant with dotted-decimal IPv4 at
    // the end.
    const ipv6Part = '(?:[0-9a-f]+::?)+';
    const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, 'i'),
        'native': new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
    };

    // Expand :: in an IPv6 address or address part consisting of `parts` groups.
    function expandIPv6 (string, parts) {
        // More than one '::' means invalid address
        if (string.indexOf('::') !== string.lastIndexOf('::')) {
            return null;
        }

        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;

        // Remove zone index and save it for later
        if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, '');
        }

        // How many parts do we already have?
        while ((lastColon = string.indexOf(':', lastColon + 1)) >= 0) {
            colonCount++;
        }

        // 0::0 is two parts more than ::
        if (string.substr(0, 2) === '::') {
            colonCount--;
        }

        if (string.substr(-2, 2) === '::') {
            colonCount--;
        }

        // An address must not contain more separators than available parts,
        // and :: must compress at least one part.
        if (colonCount >= parts) {
            return null;
        }

        // replacement = ':' + '0:' * (parts - colonCount)
        replacementCount = parts - colonCount;
        replacement = ':';
        while (replacementCount--) {
            replacement += '0:';
        }

        // Insert the missing zeroes
        string = string.replace('::', replacement);

        // Trim any garbage which may be hanging around if :: was at the edge in
        // the source string
        if (string[0] === ':') {
            string = string.slice(1);
        }

        if (string[string.length - 1] === ':') {
            string = string.slice(0, -1);
        }

        parts = (function () {
            const ref = string.split(':');
            const results = [];

            for (let i = 0; i < ref.length; i++) {
                results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }

            return results;
        })();

        return {
            parts: parts,
            zoneId: zoneId
        };
    }

    // A generic CIDR (Classless Inter-Domain Routing) RFC1518 range matcher.
    function matchCIDR (first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
            throw new Error('ipaddr: cannot match CIDR for objects with different lengths');
        }

        let part = 0;
        let shift;

        while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
                shift = 0;
            }

            if (first[part] >> shift !== second[part] >> shift) {
                return false;
            }

            cidrBits -= partSize;
            part += 1;
        }

        return true;
    }

    function parseIntAuto (string) {
        // Hexadecimal base 16 (0x#)
        if (hexRegex.test(string)) {
            return parseInt(string, 16);
        }
        // While octal representation is discouraged by ECMAScript 3
        // and forbidden by ECMAScript 5, we silently allow it to
        // work only if the rest of the string has numbers less than 8.
        if (string[0] === '0' && !isNaN(parseInt(string[1], 10))) {
        if (octalRegex.test(string)) {
            return parseInt(string, 8);
        }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        // Always include the base 10 radix!
        return parseInt(string, 10);
    }

    function padPart (part, length) {
        while (part.length < length) {
            part = `0${part}`;
        }

        return part;
    }

    const ipaddr = {};

    // An IPv4 address (RFC791).
    ipaddr.IPv4 = (function () {
        // Constructs a new IPv4 address from an array of four octets
        // in network order (MSB first)
        // Verifies the input.
        function IPv4 (octets) {
            if (octets.length !== 4) {
                throw new Error('ipaddr: ipv4 octet count should be 4');
            }

            let i, octet;

            for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!((0 <= octet && octet <= 255))) {
                    throw new Error('ipaddr: ipv4 octet should fit in 8 bits');
                }
            }

            this.octets = octets;
        }

        // Special IPv4 address ranges.
        // See also https://en.wikipedia.org/wiki/Reserved_IP_addresses
        IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            // RFC3171
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            // RFC3927
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            // RFC5735
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            // RFC6598
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            // RFC1918
            'private': [
                [new IPv4([10, 0, 0, 0]), 8],
                [new IPv4([172, 16, 0, 0]), 12],
                [new IPv4([192, 168, 0, 0]), 16]
            ],
            // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
            reserved: [
                [new IPv4([192, 0, 0, 0]), 24],
                [new IPv4([192, 0, 2, 0]), 24],
                [new IPv4([192, 88, 99, 0]), 24],
                [new IPv4([198, 18, 0, 0]), 15],
                [new IPv4([198, 51, 100, 0]), 24],
                [new IPv4([203, 0, 113, 0]), 24],
                [new IPv4([240, 0, 0, 0]), 4]
            ],
            // RFC7534, RFC7535
            as112: [
                [new IPv4([192, 175, 48, 0]), 24],
                [new IPv4([192, 31, 196, 0]), 24],
            ],
            // RFC7450
            amt: [
                [new IPv4([192, 52, 193, 0]), 24],
            ],
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv4.prototype.kind = function () {
            return 'ipv4';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv4.prototype.match = function (other, cidrRange) {
            let ref;
            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv4') {
                throw new Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
            }

            return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };

        // returns a number of leading ones in IPv4 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv4.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
                0: 8,
                128: 7,
                192: 6,
                224: 5,
                240: 4,
                248: 3,
                252: 2,
                254: 1,
                255: 0
            };
            let i, octet, zeros;

            for (i = 3; i >= 0; i -= 1) {
                octet = this.octets[i];
                if (octet in zerotable) {
                    zeros = zerotable[octet];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 8) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 32 - cidr;
        };

        // Checks if the address corresponds to one of the special ranges.
        IPv4.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv4.prototype.toByteArray = function () {
            return this.octets.slice(0);
        };

        // Converts this IPv4 address to an IPv4-mapped IPv6 address.
        IPv4.prototype.toIPv4MappedAddress = function () {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
        };

        // Symmetrical method strictly for aligning with the IPv6 methods.
        IPv4.prototype.toNormalizedString = function () {
            return this.toString();
        };

        // Returns the address in convenient, decimal-dotted format.
        IPv4.prototype.toString = function () {
            return this.octets.join('.');
        };

        return IPv4;
    })();

    // A utility function to return broadcast address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.broadcastAddressFromCIDR = function (string) {

        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv4 address.
    ipaddr.IPv4.isIPv4 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks if a given string is a valid IPv4 address.
    ipaddr.IPv4.isValid = function (string) {
        try {
            new this(this.parser(string));
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv4 address in CIDR notation.
    ipaddr.IPv4.isValidCIDR = function (string) {
        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address.
    ipaddr.IPv4.isValidFourPartDecimal = function (string) {
        if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
        } else {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address with CIDR prefix.
    ipaddr.IPv4.isValidCIDRFourPartDecimal = function (string) {
        const match = string.match(/^(.+)\/(\d+)$/);

        if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
        }

        return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
    };

    // A utility function to return network address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv4 address.
    // Throws an error if it fails.
    ipaddr.IPv4.parse = function (string) {
        const parts = this.parser(string);

        if (parts === null) {
            throw new Error('ipaddr: string is not formatted like an IPv4 Address');
        }

        return new this(parts);
    };

    // Parses the string as an IPv4 Address with CIDR Notation.
    ipaddr.IPv4.parseCIDR = function (string) {
        let match;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
                const parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv4 CIDR range');
    };

    // Classful variants (like a.b, where a is an octet, and b is a 24-bit
    // value representing last three octets; this corresponds to a class C
    // address) are omitted due to classless nature of modern Internet.
    ipaddr.IPv4.parser = function (string) {
        let match, part, value;

        // parseInt recognizes all that octal & hexadecimal weirdness for us
        if ((match = string.match(ipv4Regexes.fourOctet))) {
            return (function () {
                const ref = match.slice(1, 6);
                const results = [];

                for (let i = 0; i < ref.length; i++) {
                    part = ref[i];
                    results.push(parseIntAuto(part));
                }

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.longValue))) {
            value = parseIntAuto(match[1]);
            if (value > 0xffffffff || value < 0) {
                throw new Error('ipaddr: address outside defined range');
            }

            return ((function () {
                const results = [];
                let shift;

                for (shift = 0; shift <= 24; shift += 8) {
                    results.push((value >> shift) & 0xff);
                }

                return results;
            })()).reverse();
        } else if ((match = string.match(ipv4Regexes.twoOctet))) {
            return (function () {
                const ref = match.slice(1, 4);
                const results = [];

                value = parseIntAuto(ref[1]);
                if (value > 0xffffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push((value >> 16) & 0xff);
                results.push((value >>  8) & 0xff);
                results.push( value        & 0xff);

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.threeOctet))) {
            return (function () {
                const ref = match.slice(1, 5);
                const results = [];

                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push(parseIntAuto(ref[1]));
                results.push((value >> 8) & 0xff);
                results.push( value       & 0xff);

                return results;
            })();
        } else {
            return null;
        }
    };

    // A utility function to return subnet mask in IPv4 format given the prefix length
    ipaddr.IPv4.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error('ipaddr: invalid IPv4 prefix length');
        }

        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // An IPv6 address (RFC2460)
    ipaddr.IPv6 = (function () {
        // Constructs an IPv6 address from an array of eight 16 - bit parts
        // or sixteen 8 - bit parts in network order(MSB first).
        // Throws an error if the input is invalid.
        function IPv6 (parts, zoneId) {
            let i, part;

            if (parts.length === 16) {
                this.parts = [];
                for (i = 0; i <= 14; i += 2) {
                    this.parts.push((parts[i] << 8) | parts[i + 1]);
                }
            } else if (parts.length === 8) {
                this.parts = parts;
            } else {
                throw new Error('ipaddr: ipv6 part count should be 8 or 16');
            }

            for (i = 0; i < this.parts.length; i++) {
                part = this.parts[i];
                if (!((0 <= part && part <= 0xffff))) {
                    throw new Error('ipaddr: ipv6 part should fit in 16 bits');
                }
            }

            if (zoneId) {
                this.zoneId = zoneId;
            }
        }

        // Special IPv6 ranges
        IPv6.prototype.SpecialRanges = {
            // RFC4291, here and after
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([0xfe80, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([0xff00, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([0xfc00, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 0xffff, 0, 0]), 96],
            // RFC3879
            deprecatedSiteLocal: [new IPv6([0xfec0, 0, 0, 0, 0, 0, 0, 0]), 10],
            // RFC6666
            discard: [new IPv6([0x100, 0, 0, 0, 0, 0, 0, 0]), 64],
            // RFC6145
            rfc6145: [new IPv6([0, 0, 0, 0, 0xffff, 0, 0, 0]), 96],
            rfc6052: [
                // RFC6052
                [new IPv6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0]), 96],
                // RFC8215
                [new IPv6([0x64, 0xff9b, 0x1, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC3056
            '6to4': [new IPv6([0x2002, 0, 0, 0, 0, 0, 0, 0]), 16],
            // RFC6052, RFC6146
            teredo: [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 32],
            // RFC5180
            benchmarking: [new IPv6([0x2001, 0x2, 0, 0, 0, 0, 0, 0]), 48],
            // RFC7450
            amt: [new IPv6([0x2001, 0x3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
                // RFC7535
                [new IPv6([0x2001, 0x4, 0x112, 0, 0, 0, 0, 0]), 48],
                // RFC7534
                [new IPv6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC4843
            deprecatedOrchid: [new IPv6([0x2001, 0x10, 0, 0, 0, 0, 0, 0]), 28],
            // RFC7343
            orchid2: [new IPv6([0x2001, 0x20, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9374
            droneRemoteIdProtocolEntityTags: [new IPv6([0x2001, 0x30, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9602
            segmentRouting: [new IPv6([0x5f00, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
                // RFC3849
                [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 23],
                // RFC2928
                [new IPv6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]), 32],
                // RFC9637
                [new IPv6([0x3fff, 0, 0, 0, 0, 0, 0, 0]), 20],
            ],
        };

        // Checks if this address is an IPv4-mapped IPv6 address.
        IPv6.prototype.isIPv4MappedAddress = function () {
            return this.range() === 'ipv4Mapped';
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv6.prototype.kind = function () {
            return 'ipv6';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv6.prototype.match = function (other, cidrRange) {
            let ref;

            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv6') {
                throw new Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
            }

            return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };

        // returns a number of leading ones in IPv6 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv6.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
                0: 16,
                32768: 15,
                49152: 14,
                57344: 13,
                61440: 12,
                63488: 11,
                64512: 10,
                65024: 9,
                65280: 8,
                65408: 7,
                65472: 6,
                65504: 5,
                65520: 4,
                65528: 3,
                65532: 2,
                65534: 1,
                65535: 0
            };
            let part, zeros;

            for (let i = 7; i >= 0; i -= 1) {
                part = this.parts[i];
                if (part in zerotable) {
                    zeros = zerotable[part];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 16) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 128 - cidr;
        };


        // Checks if the address corresponds to one of the special ranges.
        IPv6.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv6.prototype.toByteArray = function () {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                bytes.push(part >> 8);
                bytes.push(part & 0xff);
            }

            return bytes;
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:0db8:0008:0066:0000:0000:0000:0001
        IPv6.prototype.toFixedLengthString = function () {
            const addr = ((function () {
                const results = [];
                for (let i = 0; i < this.parts.length; i++) {
                    results.push(padPart(this.parts[i].toString(16), 4));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Converts this address to IPv4 address if it is an IPv4-mapped IPv6 address.
        // Throws an error otherwise.
        IPv6.prototype.toIPv4Address = function () {
            if (!this.isIPv4MappedAddress()) {
                throw new Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
            }

            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];

            return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:db8:8:66:0:0:0:1
        //
        // Deprecated: use toFixedLengthString() instead.
        IPv6.prototype.toNormalizedString = function () {
            const addr = ((function () {
                const results = [];

                for (let i = 0; i < this.parts.length; i++) {
                    results.push(this.parts[i].toString(16));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // in line with RFC 5952 (see https://tools.ietf.org/html/rfc5952#section-4)
        IPv6.prototype.toRFC5952String = function () {
            const regex = /((^|:)(0(:|$)){2,})/g;
            // The zone identifier (RFC 4007) is not part of the address; match
            // against the address alone so a trailing zero run right before the
            // "%" suffix still gets compressed (RFC 5952, 4.2.2).
            let suffix = '';
            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;

            while ((match = regex.exec(string))) {
                // Compare by the number of zero groups, not the matched length:
                // a run that is not at the start carries a leading ":" in the
                // match, so an equal-length run later in the address would
                // otherwise be preferred over the leftmost one (RFC 5952, 4.2.3).
                const groups = (match[0].match(/0/g) || []).length;
                if (groups > bestMatchGroups) {
                    bestMatchGroups = groups;
                    bestMatchIndex = match.index;
                    bestMatchLength = match[0].length;
                }
            }

            if (bestMatchLength < 0) {
                return string + suffix;
            }

            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // Calls toRFC5952String under the hood.
        IPv6.prototype.toString = function () {
            return this.toRFC5952String();
        };

        return IPv6;

    })();

    // A utility function to return broadcast address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.broadcastAddressFromCIDR = function (string) {
        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv6 address.
    ipaddr.IPv6.isIPv6 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks to see if string is a valid IPv6 Address
    ipaddr.IPv6.isValid = function (string) {

        // Since IPv6.isValid is always called first, this shortcut
        // provides a substantial performance gain.
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv6 address in CIDR notation.
    ipaddr.IPv6.isValidCIDR = function (string) {

        // See note in IPv6.isValid
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // A utility function to return network address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv6 address.
    // Throws an error if it fails.
    ipaddr.IPv6.parse = function (string) {
        const addr = this.parser(string);

        if (addr === null) {
            throw new Error('ipaddr: string is not formatted like an IPv6 Address');
        }

        return new this(addr.parts, addr.zoneId);
    };

    ipaddr.IPv6.parseCIDR = function (string) {
        let maskLength, match, parsed;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
                parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv6 CIDR range');
    };

    // Parse an IPv6 address.
    ipaddr.IPv6.parser = function (string) {
        let addr, i, match, octet, octets, zoneId;

        if ((match = string.match(ipv6Regexes.deprecatedTransitional))) {
            return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
        }
        if ((match = string.match(ipv6Regexes.transitional))) {
            zoneId = match[6] || '';
            addr = match[1]
            if (!match[1].endsWith('::')) {
                addr = addr.slice(0, -1)
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
                octets = [
                    parseInt(match[2]),
                    parseInt(match[3]),
                    parseInt(match[4]),
                    parseInt(match[5])
                ];
                for (i = 0; i < octets.length; i++) {
                    octet = octets[i];
                    if (!((0 <= octet && octet <= 255))) {
                        return null;
                    }
                }

                addr.parts.push(octets[0] << 8 | octets[1]);
                addr.parts.push(octets[2] << 8 | octets[3]);
                return {
                    parts: addr.parts,
                    zoneId: addr.zoneId
                };
            }
        }

        return null;
    };

    // A utility function to return subnet mask in IPv6 format given the prefix length
    ipaddr.IPv6.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error('ipaddr: invalid IPv6 prefix length');
        }

        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // Try to parse an array in network order (MSB first) for IPv4 and IPv6
    ipaddr.fromByteArray = function (bytes) {
        const length = bytes.length;

        if (length === 4) {
            return new ipaddr.IPv4(bytes);
        } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
        } else {
            throw new Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
        }
    };

    // Checks if the address is valid IP address
    ipaddr.isValid = function (string) {
        return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
    };

    // Checks if the address is valid IP address in CIDR notation
    ipaddr.isValidCIDR = function (string) {
        return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
    };


    // Attempts to parse an IP Address, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parse = function (string) {
        if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
        } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
        } else {
            throw new Error('ipaddr: the address has neither IPv6 nor IPv4 format');
        }
    };

    // Attempt to parse CIDR notation, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parseCIDR = function (string) {
        try {
            return ipaddr.IPv6.parseCIDR(string);
        } catch {
            try {
                return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
                throw new Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', { cause: e });
            }
        }
    };

    // Parse an address and return plain IPv4 address if it is an IPv4-mapped address
    ipaddr.process = function (string) {
        const addr = this.parse(string);

        if (addr.kind() === 'ipv6' && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
        } else {
            return addr;
        }
    };

    // An utility function to ease named range matching. See examples below.
    // rangeList can contain both IPv4 and IPv6 subnet entries and will not throw errors
    // on matching IPv4 addresses to IPv6 ranges or vice versa.
    ipaddr.subnetMatch = function (address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;

        if (defaultName === undefined || defaultName === null) {
            defaultName = 'unicast';
        }

        for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                rangeSubnets = rangeList[rangeName];
                // ECMA5 Array.isArray isn't available everywhere
                if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                    rangeSubnets = [rangeSubnets];
                }

                for (i = 0; i < rangeSubnets.length; i++) {
                    subnet = rangeSubnets[i];
                    if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                        return rangeName;
                    }
                }
            }
        }

        return defaultName;
    };

    // Export for both the CommonJS and browser-like environment
    if ( true && module.exports) {
        module.exports = ipaddr;

    } else {
        root.ipaddr = ipaddr;
    }

}(this));


/***/ }),

/***/ 550:
/***/ ((module) => {

// GENERATED FILE. DO NOT EDIT.
var ipCodec = (function(exports) {
  "use strict";
  
  Object.defineProperty(exports, "__esModule", {
    value: true
  });
  exports.decode = decode;
  exports.encode = encode;
  exports.familyOf = familyOf;
  exports.name = void 0;
  exports.sizeOf = sizeOf;
  exports.v6 = exports.v4 = void 0;
  const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
  const v4Size = 4;
  const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
  const v6Size = 16;
  const v4 = {
    name: 'v4',
    size: v4Size,
    isFormat: ip => v4Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      buff = buff || new Uint8Array(offset + v4Size);
      const max = ip.length;
      let n = 0;
  
      for (let i = 0; i < max;) {
        const c = ip.charCodeAt(i++);
  
        if (c === 46) {
          // "."
          buff[offset++] = n;
          n = 0;
        } else {
          n = n * 10 + (c - 48);
        }
      }
  
      buff[offset] = n;
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
    }
  
  };
  exports.v4 = v4;
  const v6 = {
    name: 'v6',
    size: v6Size,
    isFormat: ip => ip.length > 0 && v6Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      let end = offset + v6Size;
      let fill = -1;
      let hexN = 0;
      let decN = 0;
      let prevColon = true;
      let useDec = false;
      buff = buff || new Uint8Array(offset + v6Size); // Note: This algorithm needs to check if the offset
      // could exceed the buffer boundaries as it supports
      // non-standard compliant encodings that may go beyond
      // the boundary limits. if (offset < end) checks should
      // not be necessary...
  
      for (let i = 0; i < ip.length; i++) {
        let c = ip.charCodeAt(i);
  
        if (c === 58) {
          // :
          if (prevColon) {
            if (fill !== -1) {
              // Not Standard! (standard doesn't allow multiple ::)
              // We need to treat
              if (offset < end) buff[offset] = 0;
              if (offset < end - 1) buff[offset + 1] = 0;
              offset += 2;
            } else if (offset < end) {
              // :: in the middle
              fill = offset;
            }
          } else {
            // : ends the previous number
            if (useDec === true) {
              // Non-standard! (ipv4 should be at end only)
              // A ipv4 address should not be found anywhere else but at
              // the end. This codec also support putting characters
              // after the ipv4 address..
              if (offset < end) buff[offset] = decN;
              offset++;
            } else {
              if (offset < end) buff[offset] = hexN >> 8;
              if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
              offset += 2;
            }
  
            hexN = 0;
            decN = 0;
          }
  
          prevColon = true;
          useDec = false;
        } else if (c === 46) {
          // . indicates IPV4 notation
          if (offset < end) buff[offset] = decN;
          offset++;
          decN = 0;
          hexN = 0;
          prevColon = false;
          useDec = true;
        } else {
          prevColon = false;
  
          if (c >= 97) {
            c -= 87; // a-f ... 97~102 -87 => 10~15
          } else if (c >= 65) {
            c -= 55; // A-F ... 65~70 -55 => 10~15
          } else {
            c -= 48; // 0-9 ... starting from charCode 48
  
            decN = decN * 10 + c;
          } // We don't know yet if its a dec or hex number
  
  
          hexN = (hexN << 4) + c;
        }
      }
  
      if (prevColon === false) {
        // Commiting last number
        if (useDec === true) {
          if (offset < end) buff[offset] = decN;
          offset++;
        } else {
          if (offset < end) buff[offset] = hexN >> 8;
          if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
          offset += 2;
        }
      } else if (fill === 0) {
        // Not Standard! (standard doesn't allow multiple ::)
        // This means that a : was found at the start AND end which means the
        // end needs to be treated as 0 entry...
        if (offset < end) buff[offset] = 0;
        if (offset < end - 1) buff[offset + 1] = 0;
        offset += 2;
      } else if (fill !== -1) {
        // Non-standard! (standard doens't allow multiple ::)
        // Here we find that there has been a :: somewhere in the middle
        // and the end. To treat the end with priority we need to move all
        // written data two bytes to the right.
        offset += 2;
  
        for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) {
          buff[i] = buff[i - 2];
        }
  
        buff[fill] = 0;
        buff[fill + 1] = 0;
        fill = offset;
      }
  
      if (fill !== offset && fill !== -1) {
        // Move the written numbers to the end while filling the everything
        // "fill" to the bytes with zeros.
        if (offset > end - 2) {
          // Non Standard support, when the cursor exceeds bounds.
          offset = end - 2;
        }
  
        while (end > fill) {
          buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
        }
      } else {
        // Fill the rest with zeros
        while (offset < end) {
          buff[offset++] = 0;
        }
      }
  
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      let result = '';
  
      for (let i = 0; i < v6Size; i += 2) {
        if (i !== 0) {
          result += ':';
        }
  
        result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
      }
  
      return result.replace(/(^|:)0(:0)*:0(:|$)/, '$1::$3').replace(/:{3,4}/, '::');
    }
  
  };
  exports.v6 = v6;
  const name = 'ip';
  exports.name = name;
  
  function sizeOf(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (v6.isFormat(ip)) return v6.size;
    throw Error(`Invalid ip address: ${ip}`);
  }
  
  function familyOf(string) {
    return sizeOf(string) === v4.size ? 1 : 2;
  }
  
  function encode(ip, buff, offset) {
    offset = ~~offset;
    const size = sizeOf(ip);
  
    if (typeof buff === 'function') {
      buff = buff(offset + size);
    }
  
    if (size === v4.size) {
      return v4.encode(ip, buff, offset);
    }
  
    return v6.encode(ip, buff, offset);
  }
  
  function decode(buff, offset, length) {
    offset = ~~offset;
    length = length || buff.length - offset;
  
    if (length === v4.size) {
      return v4.decode(buff, offset, length);
    }
  
    if (length === v6.size) {
      return v6.decode(buff, offset, length);
    }
  
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
  }
  return "default" in exports ? exports.default : exports;
})({});
if (typeof define === 'function' && define.amd) define([], function() { return ipCodec; });
else if (true) module.exports = ipCodec;


/***/ }),

/***/ 993:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _lockstep_runtime_host__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(796);
/* harmony import */ var _lockstep_runtime_host__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(278);
/* harmony import */ var _build_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(603);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(581);
// The agent's program. It ends only with the machine, or where protection could not be started: then it says so first.



const [configFile = ""] = process.argv.slice(2);
const config = JSON.parse((0,_lockstep_runtime_host__WEBPACK_IMPORTED_MODULE_0__/* .readOwnText */ .o3)(configFile));
const agent = (0,_build_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .buildAgent */ .m)(config, _places_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_FILE */ .UP);
// The rules stay whatever happens here, so going on is never less than ending would be.
process.on("uncaughtException", (error) => agent.wasHurt("error", error));
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"])
    process.on(signal, () => hear(signal));
await (0,_lockstep_runtime_host__WEBPACK_IMPORTED_MODULE_3__/* .serveControl */ .fH)(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTROL_SOCKET */ .et, (question) => agent.answer(question));
await agent.start();
/** A run of one command has nothing to guard once that is over; on a runner protection outlives the job. */
function hear(signal) {
    if (config.scope.kind === "machine")
        agent.wasToldToEnd(signal);
    else
        void agent.end().finally(() => process.exit());
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ buildAgent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/namespace-trace.js
// Takes away what an agent that was killed left in the kernel's tracing. Facts: the kernel's documentation, trace/ftrace.rst
// (instances) and trace/kprobetrace.rst (removal of dynamic events).


const MAX_EVENTS = (/* unused pure expression or super */ null && (1024 * 1024));
/** The names that an agent gives to what is its own in tracing; `pid` is its process number. */
function traceNames(pid) {
    return { instance: `lockstep-${pid}`, group: `lockstep_${pid}` };
}
/** Removes instance and dynamic events of an agent that has ended. True if there was an instance. */
function removeTrace(tracefs, pid) {
    const { instance, group } = traceNames(pid);
    const removed = attempt(() => rmdirSync(`${tracefs}/instances/${instance}`));
    // Each line starts with the kind and the name, such as `p:group/event`.
    const names = (readKernelText(`${tracefs}/dynamic_events`, MAX_EVENTS) ?? "")
        .split("\n")
        .map((line) => (line.split(" ")[0] ?? "").replace(/^[a-z]\d*:/, ""))
        .filter((name) => name.startsWith(`${group}/`));
    for (const name of names)
        attempt(() => appendFileSync(`${tracefs}/dynamic_events`, `-:${name}\n`));
    return removed;
}
function attempt(work) {
    try {
        work();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/find-tool.js
// Finds an executable on PATH. A folder that is not absolute never counts, so that no repository can plant a tool: an
// empty or relative PATH entry means the current folder, and Windows searches that folder before PATH. Nor does anything
// inside a folder that is not trusted: `npx` puts the `node_modules/.bin` of the repository first on PATH.


const WINDOWS = process.platform === "win32";
/**
 * The absolute path of `name` in the first absolute folder of `searchPath` (the value of PATH) that holds it, or
 * undefined. Nothing that lies in or leads into a folder of `untrusted` (absolute, links resolved) counts. On Windows only
 * `.exe` files count: scripts would need a shell.
 */
function findTool(name, searchPath, untrusted = []) {
    const fileName = WINDOWS && !name.toLowerCase().endsWith(".exe") ? `${name}.exe` : name;
    return searchPath
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, fileName))
        .find((path) => isExecutable(path) && !touches(path, untrusted));
}
/** The folders of `searchPath` in which `findTool` would look, in the form of PATH: a tool that is run may search too. */
function trustedSearchPath(searchPath, untrusted) {
    const folders = searchPath.split(external_node_path_.delimiter);
    return folders.filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !touches(folder, untrusted)).join(external_node_path_.delimiter);
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** True if the path or a folder on its way is in one of `roots`: a link out of a root is as little trusted as one into it. */
function touches(path, roots) {
    const parent = (0,external_node_path_.dirname)(path);
    return isWithin(resolveLinks(path), roots) || (parent !== path && touches(parent, roots));
}
function isWithin(path, roots) {
    return roots.some((root) => {
        const way = (0,external_node_path_.relative)(root, path);
        return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
    });
}
/** What cannot be resolved is judged by its name, and by the folders above it. */
function resolveLinks(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./packages/runtime/lib/host/own-file.js
var own_file = __nccwpck_require__(796);
;// CONCATENATED MODULE: ./packages/runtime/lib/host/system-path.js
/** The folders in which programs of the system are looked for: never those that a job puts on PATH. */
const SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";

;// CONCATENATED MODULE: ./packages/runtime/lib/host/platform.js
// What this machine is and offers, as far as protection depends on it.





const TRACEFS = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"];
/** The asset tag by which machines on Azure know themselves (documentation of the Azure Linux agent). */
const AZURE_TAG = "7783-7084-3265-9085-8269-3286-77";
/** The process number namespace that the kernel itself starts with (PID_INIT_INO in its include/linux/nsfs.h). */
const FIRST_NAMESPACE = "pid:[4026531836]";
function readPlatform() {
    return {
        system: process.platform,
        arch: (0,external_node_os_namespaceObject.arch)(),
        systemd: (0,own_file/* isThere */.$B)("/run/systemd/system"),
        container: !isFirstNamespace() || (0,own_file/* isThere */.$B)("/run/.containerenv"),
        tracefs: TRACEFS.find((folder) => (0,own_file/* isThere */.$B)(`${folder}/instances`)),
        azure: textOf("/sys/class/dmi/id/chassis_asset_tag") === AZURE_TAG,
        missing: (tools) => tools.filter((tool) => findTool(tool, SYSTEM_PATH) === undefined),
    };
}
/** Every container has a namespace of its own, unless whoever started it gave it the machine's. */
function isFirstNamespace() {
    try {
        return (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid") === FIRST_NAMESPACE;
    }
    catch {
        return false;
    }
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8").trim();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./packages/runtime/lib/host/event-log.js
// The file of the agent's log: created once, only appended to, for its owner alone. What the lines mean is not known here.


const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
const OWNER_ONLY = 0o600;
/** In milliseconds. */
const FLUSH_AFTER = 250;
/** Lines are written earlier once they take this many UTF-16 code units. */
const FLUSH_ABOVE = 512 * 1024;
/** Bytes kept while the file cannot be written, as on a full disk. What comes then is lost, and the chain shows it. */
const MAX_UNWRITTEN = 16 * 1024 * 1024;
class EventLog {
    #handle;
    #flushAfter;
    #lines = [];
    #pending = 0;
    #unwritten = external_node_buffer_namespaceObject.Buffer.alloc(0);
    #size = 0;
    #failure;
    #timer;
    constructor(handle, flushAfter) {
        this.#handle = handle;
        this.#flushAfter = flushAfter;
    }
    /**
     * Creates the file. Lines are written at most `flushAfter` milliseconds after they were taken, if the thread is free.
     * Throws what the system says (`EEXIST`) if there is anything of that name: an earlier log is never added to.
     */
    static create(path, flushAfter = FLUSH_AFTER) {
        const handle = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, OWNER_ONLY);
        return new EventLog(handle, flushAfter);
    }
    /** Taken so far, in UTF-16 code units with line ends: at most the bytes of the file. */
    get size() {
        return this.#size;
    }
    /** Why the file could not be written, the first time. */
    get failure() {
        return this.#failure;
    }
    /** Takes a line without its line end. Never throws. */
    append(line) {
        this.#lines.push(line);
        this.#pending += line.length + 1;
        this.#size += line.length + 1;
        if (this.#pending > FLUSH_ABOVE)
            this.flush();
        else
            this.#timer ??= setTimeout(() => this.flush(), this.#flushAfter).unref();
    }
    /** Writes what was taken. Never throws: what cannot be written now is tried again with the next lines. */
    flush() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        const text = this.#lines.map((line) => `${line}\n`).join("");
        this.#lines = [];
        this.#pending = 0;
        const bytes = external_node_buffer_namespaceObject.Buffer.from(text, "utf8");
        const waiting = this.#unwritten.length === 0 ? bytes : external_node_buffer_namespaceObject.Buffer.concat([this.#unwritten, bytes]);
        this.#unwritten = this.#write(waiting.subarray(0, MAX_UNWRITTEN));
    }
    /** Lines that come later are lost. */
    close() {
        this.flush();
        if (this.#handle !== undefined)
            (0,external_node_fs_.closeSync)(this.#handle);
        this.#handle = undefined;
    }
    /** Gives what is left. */
    #write(bytes) {
        let written = 0;
        try {
            if (this.#handle === undefined)
                throw new TypeError("the log is closed");
            while (written < bytes.length)
                written += (0,external_node_fs_.writeSync)(this.#handle, bytes, written);
        }
        catch (error) {
            this.#failure ??= error;
        }
        return bytes.subarray(written);
    }
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __nccwpck_require__(706);
;// CONCATENATED MODULE: ./packages/runtime/lib/process/tool-error.js
// The errors of starting a program, whichever way it is run.

/** The error for a program that is not on PATH. */
function toolMissing(tool) {
    return new errors/* UnavailableError */.hG("tool-missing", `${tool} was not found on PATH`, {
        hint: `Install ${tool}, or add its folder, outside the repository, to PATH as an absolute path.`,
    });
}
/** The error for a program that could not be started, or did what it must not. */
function toolFailed(tool, what, cause) {
    const hint = `Run ${tool} by hand in the same folder to see what is wrong.`;
    return new errors/* UnavailableError */.hG("tool-failed", `${tool} ${what}`, { hint, cause });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/process/run-command.js
// Runs one program to its end, bounded in time and output. It never uses a shell and never passes on the environment.
//
// This is child_process and not @actions/exec: version 3.0.0 gives no handle to the child, so nothing can stop it; a
// listener that throws ends the process; and it scans output again for line ends with every chunk. Decision 0009 has the
// figures.




const MAX_ERROR_BYTES = 64 * 1024;
/** As shells write it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;
/**
 * Runs `command` and waits until it has ended. An exit code other than 0 is an answer, not an error; a program that was
 * writing to one which had ended, as git to a helper that was refused, ends with 141.
 * Throws `UnavailableError`: `tool-missing` if it is not on PATH, `timed-out` after `timeoutMs`, `tool-failed` if it could
 * not be started, was ended by another signal than SIGPIPE or wrote more than `maxOutputBytes`. A program that went past a
 * limit is killed; a process it has started itself is only cut off from its pipes.
 */
async function runCommand(command) {
    const file = findTool(command.tool, command.env["PATH"] ?? "", command.untrusted);
    if (file === undefined)
        throw toolMissing(command.tool);
    const { args, cwd, env } = command;
    return supervise((0,external_node_child_process_namespaceObject.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true }), command);
}
function supervise(child, command) {
    return new Promise((resolve, reject) => {
        let stopped;
        const stop = (reason) => {
            stopped ??= reason;
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
        };
        const timer = setTimeout(() => stop(timedOut(command)), command.timeoutMs);
        const stdout = collect(child.stdout, command.maxOutputBytes, () => stop(wroteTooMuch(command)));
        const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => undefined);
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject(toolFailed(command.tool, "could not be started", cause));
        });
        child.on("close", (exitCode, signal) => {
            clearTimeout(timer);
            if (stopped)
                reject(stopped);
            else if (signal === "SIGPIPE")
                resolve({ exitCode: BROKEN_PIPE, stdout: stdout(), stderr: stderr().toString("utf8") });
            else if (exitCode === null)
                reject(toolFailed(command.tool, `was ended by ${signal}`));
            else
                resolve({ exitCode, stdout: stdout(), stderr: stderr().toString("utf8") });
        });
        writeInput(child, command.stdin ?? "");
    });
}
/** Keeps the first `limit` bytes of a stream and reads on, so that the writer does not block. */
function collect(stream, limit, onOverflow) {
    const chunks = [];
    let kept = 0;
    stream?.on("data", (chunk) => {
        const part = chunk.subarray(0, limit - kept);
        if (part.length > 0)
            chunks.push(part);
        kept += part.length;
        if (part.length < chunk.length)
            onOverflow();
    });
    return () => Buffer.concat(chunks);
}
function writeInput(child, text) {
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(text);
}
function timedOut(command) {
    return new errors/* UnavailableError */.hG("timed-out", `${command.tool} did not end within ${command.timeoutMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}
function wroteTooMuch(command) {
    return toolFailed(command.tool, `wrote more than ${command.maxOutputBytes} bytes`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/nft-replies.js
// Reads what an `nft -i` says: for each line it was given, what it prints for it, if anything, and then the mark that ends its
// turn. Pure, so that every way of cutting the text can be tried.
/** A question that nft answers without the kernel, in words of its own: all before it has been done then. */
const MARKER = "describe mark";
/** How that answer's one line begins. nft writes it in pieces: the first one tells enough, the rest of the line is passed over. */
const MARKED = "meta expression";
class NftReplies {
    /** Characters of an answer that are kept. */
    #limit;
    /** What stands before the next mark, in pieces and without the start of the line that may be one. */
    #pieces = [];
    #kept = 0;
    /** The start of the line that has no end yet, as long as it may be that of a mark. */
    #start = "";
    /** How far the line has been read: its start, the rest of an answer's line, or the rest of a mark's. */
    #at = "start";
    constructor(limit) {
        this.#limit = limit;
    }
    /** One entry for each mark that this piece begins, in their order: what was printed before it, without white space around. */
    take(text) {
        const ended = [];
        const [first = "", ...others] = text.split("\n");
        this.#append(first, ended);
        for (const line of others) {
            this.#endLine();
            this.#append(line, ended);
        }
        return ended;
    }
    #append(text, ended) {
        if (this.#at === "answer")
            this.#keep(text);
        if (this.#at !== "start")
            return;
        this.#start += text;
        if (this.#start.startsWith(MARKED))
            ended.push(this.#endReply());
        else if (this.#start.length >= MARKED.length)
            this.#keepStart();
    }
    #endReply() {
        const reply = this.#pieces.join("").trim();
        this.#pieces = [];
        this.#kept = 0;
        this.#start = "";
        this.#at = "mark";
        return reply;
    }
    #endLine() {
        if (this.#at === "start")
            this.#keepStart();
        if (this.#at === "answer")
            this.#keep("\n");
        this.#at = "start";
    }
    #keepStart() {
        this.#keep(this.#start);
        this.#start = "";
        this.#at = "answer";
    }
    #keep(text) {
        const piece = text.slice(0, this.#limit - this.#kept);
        if (piece === "")
            return;
        this.#pieces.push(piece);
        this.#kept += piece.length;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/process-file.js
// Reads one small file of the kernel's (/proc, tracefs) within a bound. What is gone or refused is undefined, never an error:
// processes end while they are looked at.

/** The largest part of such a file that is ever read at once, in bytes. */
const MAX_KERNEL_FILE = 4 * 1024 * 1024;
// One buffer for all small reads: an allocation for each would cost more than the read.
const SMALL = Buffer.allocUnsafe(64 * 1024);
/** The first `limit` bytes of `path`, or undefined where it cannot be read. */
function readKernelFile(path, limit) {
    return reading(path, limit, (bytes) => Buffer.from(bytes));
}
/** The same as text. Bytes that are not UTF-8 become the replacement character. */
function process_file_readKernelText(path, limit) {
    return reading(path, limit, (bytes) => bytes.toString("utf8"));
}
/** `use` gets bytes that are valid only while it runs. */
function reading(path, limit, use) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, "r");
        return use(readUpTo(file, Math.min(limit, MAX_KERNEL_FILE)));
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** Most files are small: the large buffer is only made for one that fills the small one. */
function readUpTo(file, limit) {
    const first = fill(file, SMALL, 0, Math.min(limit, SMALL.length));
    if (first < SMALL.length || limit <= SMALL.length)
        return SMALL.subarray(0, first);
    const large = Buffer.allocUnsafe(limit);
    SMALL.copy(large);
    return large.subarray(0, fill(file, large, first, limit));
}
/** The kernel hands out such files in pieces: a read that is not full does not mean the end. */
function fill(file, into, from, limit) {
    let length = from;
    while (length < limit) {
        const got = (0,external_node_fs_.readSync)(file, into, length, limit - length, null);
        if (got === 0)
            break;
        length += got;
    }
    return length;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/process-state.js
// Whether a process may run at all. Source: proc_pid_stat(5), field 3.

const MAX_STAT = 4_096;
/** Stopped by a signal, and by one who traces it. */
const STOPPED = new Set(["T", "t"]);
/** True if somebody stopped the process. False for one that is gone. */
function isStopped(pid) {
    const stat = process_file_readKernelText(`/proc/${pid}/stat`, MAX_STAT);
    // The name before it may hold anything, brackets and blanks too.
    return stat !== undefined && STOPPED.has(stat.charAt(stat.lastIndexOf(")") + 2));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/nft-dialogue.js
// One `nft -i`, which stays: a new process for each line would take ten times as long. It answers in the order of its lines.





/** How often it is looked at whether an nft that owes an answer was stopped, in milliseconds. */
const LOOK_EVERY_MS = 250;
/** Both outputs of nft come through one pipe, so that an error stands before the mark of its line. */
class NftDialogue {
    #child;
    #timeoutMs;
    #waiting = [];
    #replies;
    #open = true;
    constructor({ flags, timeoutMs, limit }) {
        this.#timeoutMs = timeoutMs;
        this.#replies = new NftReplies(limit);
        this.#child = (0,external_node_child_process_namespaceObject.spawn)("/bin/sh", ["-c", 'exec nft "$@" -i 2>&1', "sh", ...flags], {
            cwd: "/",
            env: { PATH: SYSTEM_PATH },
            stdio: "pipe",
        });
        this.#child.stdout.setEncoding("utf8").on("data", (text) => this.#hear(text));
        this.#child.stdin.on("error", () => this.#end());
        this.#child.on("error", () => this.#end());
        this.#child.on("close", () => this.#end());
    }
    isOpen() {
        return this.#open;
    }
    /** What nft prints for the line, complaints included. Throws TypeError for more than one line. */
    ask(line) {
        if (/[\r\n]/.test(line))
            throw new TypeError("nft is asked one line at a time");
        return new Promise((resolve, reject) => {
            const until = performance.now() + this.#timeoutMs;
            const timer = setInterval(() => this.#endIfStuck(until), Math.min(LOOK_EVERY_MS, this.#timeoutMs));
            const ended = (settle) => (...args) => {
                clearInterval(timer);
                settle(...args);
            };
            this.#waiting.push({ resolve: ended(resolve), reject: ended(reject) });
            this.#child.stdin.write(`${line}\n${MARKER}\n`);
        });
    }
    /** What was asked is still answered; nothing more may be. */
    close() {
        this.#open = false;
        this.#child.stdin.end();
    }
    #endIfStuck(until) {
        const { pid } = this.#child;
        if (performance.now() >= until || (pid !== undefined && isStopped(pid)))
            this.#child.kill("SIGKILL");
    }
    #hear(text) {
        for (const reply of this.#replies.take(text))
            this.#waiting.shift()?.resolve(reply);
    }
    #end() {
        this.#open = false;
        for (const { reject } of this.#waiting.splice(0)) {
            reject(new errors/* UnavailableError */.hG("tool-failed", "nft ended before it had answered", {
                hint: "Look at the system's log for why.",
            }));
        }
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/nft-session.js
// Speaks to the kernel's packet filter through the program `nft`: processes that stay for what is small and often, so that it
// takes a few milliseconds or less, and single runs for scripts. It knows no rule.




const TIMEOUT_MS = 20_000;
const CHANGE_TIMEOUT_MS = 3_000;
/** As long as the largest listing takes on a slow machine. */
const LISTING_TIMEOUT_MS = 5_000;
/** Characters of a complaint that are kept. */
const MAX_COMPLAINT = 2_000;
const MAX_LISTING = 64 * 1024 * 1024;
/** nft keeps what it listed last, and with each listing loses a little memory: after so many characters or listings another takes over. */
const LARGE_LISTING = 1024 * 1024;
const LISTINGS = 2_000;
/** The packet filter of the network namespace this process is in. */
function openNft() {
    const changes = new Kept({ flags: ["-n"], timeoutMs: CHANGE_TIMEOUT_MS, limit: MAX_COMPLAINT });
    const listings = new Kept({ flags: ["-j", "-n"], timeoutMs: LISTING_TIMEOUT_MS, limit: MAX_LISTING });
    return {
        apply,
        change: async (line) => {
            const complaint = await changes.ask(line);
            if (complaint !== "")
                throw refused(complaint);
        },
        list: (what) => list(listings, what),
        close: () => {
            for (const kept of [changes, listings])
                kept.close();
        },
    };
}
/** A dialogue that is there when it is needed. */
class Kept {
    #options;
    #dialogue;
    /** How often this one was asked. */
    asked = 0;
    constructor(options) {
        this.#options = options;
    }
    async ask(line) {
        if (this.#dialogue?.isOpen() !== true) {
            this.#dialogue = new NftDialogue(this.#options);
            this.asked = 0;
        }
        this.asked += 1;
        return await this.#dialogue.ask(line);
    }
    close() {
        this.#dialogue?.close();
    }
}
async function list(kept, what) {
    const text = await kept.ask(`list ${what}`);
    if (text.length > LARGE_LISTING || kept.asked >= LISTINGS)
        kept.close();
    if (text.length >= MAX_LISTING)
        throw refused("the listing is too long");
    if (!text.startsWith("{"))
        throw refused(text);
    return text;
}
async function apply(script) {
    const { exitCode, stderr } = await runCommand({
        tool: "nft",
        args: ["-f", "-"],
        cwd: "/",
        env: { PATH: SYSTEM_PATH },
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_COMPLAINT,
        stdin: script,
    });
    if (exitCode !== 0)
        throw refused(stderr.trim());
}
function refused(why) {
    return toolFailed("nft", `refused: ${why.slice(0, MAX_COMPLAINT)}`);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/runtime/lib/host/event-log-lines.js
// Reads a log file back: line by line, with the digest of all its bytes, without ever holding it.



const { O_NOFOLLOW: event_log_lines_O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = external_node_fs_.constants;
const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;
/** In bytes. The rest of a longer line is left out, so that it cannot be taken for what was written. */
const MAX_LINE = 256 * 1024;
class EventLogLines {
    #path;
    #hash = (0,external_node_crypto_namespaceObject.createHash)("sha256");
    constructor(path) {
        this.#path = path;
    }
    /**
     * The lines, without line ends; to be run through once. A file that does not exist, is a link or is no file makes it
     * throw: what the system says, or a TypeError.
     */
    *[Symbol.iterator]() {
        const handle = (0,external_node_fs_.openSync)(this.#path, O_RDONLY | event_log_lines_O_NOFOLLOW | O_NONBLOCK);
        try {
            if (!(0,external_node_fs_.fstatSync)(handle).isFile())
                throw new TypeError("the log is not a regular file");
            yield* this.#read(handle);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    /** SHA-256 in lower-case hex of all bytes, once all lines were read. To be asked once. */
    sha256() {
        return this.#hash.digest("hex");
    }
    *#read(handle) {
        const chunk = external_node_buffer_namespaceObject.Buffer.allocUnsafeSlow(CHUNK);
        let rest = external_node_buffer_namespaceObject.Buffer.alloc(0);
        for (let length = (0,external_node_fs_.readSync)(handle, chunk); length > 0; length = (0,external_node_fs_.readSync)(handle, chunk)) {
            const bytes = chunk.subarray(0, length);
            this.#hash.update(bytes);
            rest = yield* cut(rest, bytes);
        }
        if (rest.length > 0)
            yield rest.toString("utf8");
    }
}
/** Yields the lines that end in `bytes`, and gives the start of the next one. */
function* cut(rest, bytes) {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        const part = bytes.subarray(start, end);
        yield start === 0 && rest.length > 0 ? joined(rest, part).toString("utf8") : part.toString("utf8");
        start = end + 1;
    }
    return joined(start === 0 ? rest : external_node_buffer_namespaceObject.Buffer.alloc(0), bytes.subarray(start));
}
/** A copy: the memory of a chunk is used again. */
function joined(rest, part) {
    return external_node_buffer_namespaceObject.Buffer.concat([rest, part]).subarray(0, MAX_LINE);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/process-reader.js
// What /proc tells of one process. Every answer is bounded, and undefined when the process is gone. Of an environment only the
// one variable that was asked for leaves this file: the others may hold secrets.


const MAX_ARGV = 64 * 1024;
const MAX_ENVIRONMENT = 256 * 1024;
const MAX_ARGUMENTS = 64;
const MAX_ARGUMENT = 1_024;
const MAX_DESCRIPTORS = 512;
const NUMBER = /^\d+$/;
/** The first process number space has a fixed name: `enum init_ns_ino` in the kernel's include/uapi/linux/nsfs.h. */
const FIRST_SPACE = "pid:[4026531836]";
/** Reads from a proc file system mounted at `root`. */
function createProcessReader(root = "/proc") {
    const text = (pid, name, limit) => process_file_readKernelText(`${root}/${pid}/${name}`, limit);
    return {
        countsAsKernel: () => process_reader_attempt(() => (0,external_node_fs_.readlinkSync)(`${root}/self/ns/pid`)) === FIRST_SPACE,
        all: () => process_reader_attempt(() => (0,external_node_fs_.readdirSync)(root)
            .filter((name) => NUMBER.test(name))
            .map(Number)) ?? [],
        status: (pid) => readStatus(text(pid, "status", 8_192)),
        owner: (pid) => process_reader_attempt(() => (0,external_node_fs_.statSync)(`${root}/${pid}`).uid),
        program: (pid) => process_reader_attempt(() => withoutDeleted((0,external_node_fs_.readlinkSync)(`${root}/${pid}/exe`))),
        argv: (pid) => readArguments(text(pid, "cmdline", MAX_ARGV)),
        variable: (pid, name) => readVariable(readKernelFile(`${root}/${pid}/environ`, MAX_ENVIRONMENT), name),
        cgroup: (pid) => text(pid, "cgroup", 8_192),
        pidOfDescriptor: (pid, descriptor) => numberAfter(text(pid, `fdinfo/${descriptor}`, 4_096) ?? "", "Pid:"),
        openMemories: (pid) => openMemories(root, pid),
    };
}
function process_reader_attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function withoutDeleted(link) {
    return link.endsWith(" (deleted)") ? link.slice(0, -" (deleted)".length) : link;
}
/** The kernel writes newlines in names as `\n`: a name cannot add a line. */
function readStatus(status) {
    if (status === undefined)
        return undefined;
    const parent = numberAfter(status, "PPid:");
    const process = numberAfter(status, "Tgid:");
    const uid = Number(fieldAfter(status, "Uid:")[1]);
    if (parent === undefined || process === undefined || !Number.isInteger(uid))
        return undefined;
    return { parent, process, uid, ownNumbers: fieldAfter(status, "NSpid:").length > 1 };
}
function fieldAfter(text, name) {
    const line = text.split("\n").find((each) => each.startsWith(name));
    return line === undefined ? [] : line.slice(name.length).trim().split("\t");
}
function numberAfter(text, name) {
    const [first] = fieldAfter(text, name);
    return first !== undefined && NUMBER.test(first) ? Number(first) : undefined;
}
/** A process without program of its own (a kernel thread, or one that is ending) has no arguments to read. */
function readArguments(line) {
    if (line === undefined || line === "")
        return undefined;
    const parts = line.split("\0", MAX_ARGUMENTS + 1);
    if (parts.at(-1) === "")
        parts.pop();
    return parts.slice(0, MAX_ARGUMENTS).map((part) => part.slice(0, MAX_ARGUMENT));
}
/** An environment that is longer than the limit and does not show the variable is unreadable, not one without it. */
function readVariable(environment, name) {
    if (environment === undefined || environment.length === 0)
        return undefined;
    const wanted = `${name}=`;
    const found = environment
        .toString("latin1")
        .split("\0")
        .find((entry) => entry.startsWith(wanted));
    if (found !== undefined)
        return Buffer.from(found.slice(wanted.length, wanted.length + MAX_ARGUMENT), "latin1").toString();
    return environment.length >= MAX_ENVIRONMENT ? undefined : null;
}
function openMemories(root, pid) {
    const names = process_reader_attempt(() => (0,external_node_fs_.readdirSync)(`${root}/${pid}/fd`)) ?? [];
    const links = names.slice(0, MAX_DESCRIPTORS).map((name) => process_reader_attempt(() => (0,external_node_fs_.readlinkSync)(`${root}/${pid}/fd/${name}`)));
    return links.flatMap((link) => memoryOf(link) ?? []).filter((owner) => owner !== pid);
}
function memoryOf(link) {
    const [, owner] = /^\/proc\/(\d+)\/(?:task\/\d+\/)?mem$/.exec(link ?? "") ?? [];
    return owner === undefined ? undefined : Number(owner);
}

;// CONCATENATED MODULE: ./packages/core/lib/version.js
// The suite's version, equal to the one in the root package.json (the generator checks it).
const VERSION = "0.1.0";
/** The repository people and workflows refer to. */
const REPOSITORY = "lockstep-suite/lockstep";

;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/log-origin.js
// Which agent a log is of, as its first event says.


/** Of an agent of this version with this policy. */
function originOf(policy) {
    return { version: VERSION, policyDigest: (0,external_node_crypto_namespaceObject.hash)("sha256", JSON.stringify(policy)) };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/hash-chain.js
// The form of the log: JSON lines, each with a hash over the line before it. It shows that nothing was changed, left out or
// put in between; with the head that the agent keeps in memory also that nothing was cut off or written anew.

/** Stands for the hash of the line before the first one. */
const GENESIS = "0".repeat(64);
const HASH_START = ',"hash":"';
const HASH_END = '"}';
/** What follows the text that is hashed, but for the brace that ends it. */
const TAIL_LENGTH = HASH_START.length + GENESIS.length + HASH_END.length;
/** A longer line is never written, in UTF-16 code units. */
const MAX_LINE_LENGTH = 64 * 1024;
class ChainWriter {
    #events = 0;
    #hash = GENESIS;
    get head() {
        return { events: this.#events, hash: this.#hash };
    }
    /** The next line, without a line end. `at` is in milliseconds since the epoch. An event that is too long is cut or becomes a gap. */
    append(event, at) {
        const text = this.#textOf(event, at);
        this.#hash = hashOf(this.#hash, text);
        this.#events += 1;
        return `${text.slice(0, -1)}${HASH_START}${this.#hash}${HASH_END}`;
    }
    #textOf(event, at) {
        const text = this.#write(event, at);
        return isTooLong(text) ? this.#shorten(event, at) : text;
    }
    /** Arguments are the only part that a program may make that long. Anything else must not vanish either: a gap stands for it. */
    #shorten(event, at) {
        if (event.kind === "exec") {
            const text = this.#write({ kind: "exec", actor: event.actor, parent: event.parent }, at);
            if (!isTooLong(text))
                return text;
        }
        return this.#write({ kind: "gap", what: event.kind, why: "event-too-long", count: 1 }, at);
    }
    /** The order of the fields is part of the format. */
    #write(event, at) {
        return JSON.stringify({ seq: this.#events, at, event });
    }
}
/** Checks lines one at a time, so that a log never has to be held. */
class ChainChecker {
    #lines = 0;
    #hash = GENESIS;
    #firstBroken;
    /** True if the line is as it was written, and so are all before it. */
    take(line) {
        const number = this.#lines;
        this.#lines += 1;
        if (this.#firstBroken !== undefined)
            return false;
        const next = followingHash(line, number, this.#hash);
        if (next === undefined)
            this.#firstBroken = number;
        else
            this.#hash = next;
        return next !== undefined;
    }
    /** `expected` is where the agent says the chain ends; without it, lines that are missing at the end go unnoticed. */
    finish(expected) {
        const events = this.#lines;
        if (this.#firstBroken !== undefined)
            return { state: "broken", events, firstBroken: this.#firstBroken };
        if (events === 0 && (expected === undefined || expected.events > 0))
            return { state: "missing", events };
        const isWhole = expected === undefined || expected.hash === this.#hash;
        return isWhole ? { state: "intact", events } : { state: "broken", events, firstBroken: events };
    }
}
/** Checks a whole log. See `ChainChecker`. */
function verifyChain(lines, expected) {
    const checker = new ChainChecker();
    for (const line of lines)
        checker.take(line);
    return checker.finish(expected);
}
/** The hash that the line carries, if it is the right one. */
function followingHash(line, number, previous) {
    if (line.length > MAX_LINE_LENGTH || !line.startsWith(`{"seq":${number},`))
        return undefined;
    const cut = line.length - TAIL_LENGTH;
    if (!line.startsWith(HASH_START, cut) || !line.endsWith(HASH_END))
        return undefined;
    const stated = line.slice(cut + HASH_START.length, -HASH_END.length);
    return hashOf(previous, `${line.slice(0, cut)}}`) === stated ? stated : undefined;
}
function hashOf(previous, text) {
    return (0,external_node_crypto_namespaceObject.hash)("sha256", previous + text);
}
function isTooLong(text) {
    return text.length + TAIL_LENGTH > MAX_LINE_LENGTH;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/log/run-log.js

/** In bytes. Beyond it programs that start are left out. */
const DEFAULT_CAP = 512 * 1024 * 1024;
/** Events that a job can cause without end. They are left out too once the log is larger than the cap by an eighth. */
const REPEATED = new Set([
    "lookup",
    "connect",
    "tls",
    "detection",
    "container-request",
    "step",
]);
class RunLog {
    #sink;
    #chain = new ChainWriter();
    #cap;
    #leftOut = new Map();
    constructor(sink, cap = DEFAULT_CAP) {
        this.#sink = sink;
        this.#cap = cap;
    }
    /** Where the chain ends: what a reader of the file must find. */
    get head() {
        return this.#chain.head;
    }
    /** `at` is in milliseconds since the epoch. */
    record(event, at) {
        if (this.#hasRoomFor(event.kind))
            this.#sink.append(this.#chain.append(event, at));
        else
            this.#leftOut.set(event.kind, (this.#leftOut.get(event.kind) ?? 0) + 1);
    }
    /** Logs how much was left out since the last time, and puts everything where a reader finds it. */
    flush(at) {
        for (const [kind, count] of this.#leftOut) {
            this.#sink.append(this.#chain.append({ kind: "gap", what: kind, why: "log-full", count }, at));
        }
        this.#leftOut.clear();
        this.#sink.flush();
    }
    #hasRoomFor(kind) {
        const { size } = this.#sink;
        if (size < this.#cap)
            return true;
        return kind !== "exec" && (!REPEATED.has(kind) || size < this.#cap + this.#cap / 8);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/trace-dynamic.js
// Dynamic trace events: defined in the tracefs root, where the kernel was built with kprobes. They belong to the machine, so
// each is named for us and taken away again.


/** Defines what the kernel takes. Without dynamic events in the kernel all are refused. */
function defineDynamicEvents(root, events) {
    const file = definitionsFile(root);
    const taken = events.filter((event) => {
        if (file === undefined)
            return false;
        append(file, removal(event));
        for (const definition of event.definitions)
            if (append(file, definition))
                return true;
        return false;
    });
    return { defined: taken, refused: events.filter((event) => !taken.includes(event)) };
}
/** Takes them away; nothing may record them any more. */
function removeDynamicEvents(root, events) {
    const file = definitionsFile(root);
    if (file !== undefined)
        for (const event of events)
            append(file, removal(event));
}
function removal({ group, name }) {
    return `-:${group}/${name}`;
}
function definitionsFile(root) {
    return ["dynamic_events", "kprobe_events"].map((name) => `${root}/${name}`).find((path) => (0,own_file/* isThere */.$B)(path));
}
/** Appending, because opening one of these files to write it anew would take away everybody's events. */
function append(file, line) {
    try {
        (0,external_node_fs_.appendFileSync)(file, `${line}\n`);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/trace-counts.js
// What the kernel counts for each processor's trace buffer.


const LOST = ["overrun", "commit overrun", "dropped events"];
/** Sums over the processors of an instance; see the kernel's documentation of `per_cpu/cpuN/stats`. */
function bufferCounts(folder) {
    let lost = 0;
    let read = 0;
    for (const [name, count] of processors(folder).flatMap((cpu) => statistics(`${folder}/per_cpu/${cpu}/stats`))) {
        if (LOST.includes(name))
            lost += count;
        if (name === "read events")
            read += count;
    }
    return { lost, read };
}
function processors(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(`${folder}/per_cpu`);
    }
    catch {
        return [];
    }
}
function statistics(path) {
    const lines = (process_file_readKernelText(path, 4_096) ?? "").split("\n");
    return lines.map((line) => {
        const [name = "", value = ""] = line.split(": ");
        return [name, Number(value)];
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/trace-settings.js
// The settings of a trace instance: written once, compared and written again.



/** What each setting reads as now; undefined where it is gone. */
function readSettings(folder, settings) {
    return new Map(settings.map(({ path }) => [path, process_file_readKernelText((0,external_node_path_.resolve)(folder, path), 65_536)?.trim()]));
}
/** Those of `paths` that are there, as they are now. */
function settingsAsTheyAre(folder, paths) {
    return paths.flatMap((path) => {
        const value = process_file_readKernelText((0,external_node_path_.resolve)(folder, path), 65_536)?.trim();
        return value === undefined ? [] : [{ path, value }];
    });
}
/** False if the kernel would not take it. */
function writeSetting(folder, { path, value }) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(folder, path), value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/trace-instance.js
// A private ring buffer of the kernel's tracing (tracefs), read as binary pages: text of trace_pipe could be forged, because
// the kernel prints program names and paths raw, with their newlines. Mounts nothing; needs root's rights on tracefs.
// Facts: the kernel's documentation, trace/ftrace.rst, trace/events.rst and trace/ring-buffer-map.rst.





/** Opens an instance, or says in one stable word why there is none: `no-tracefs`, `no-instance`, `no-buffer`. */
function openTraceInstance(options) {
    if (!(0,own_file/* isThere */.$B)(`${options.root}/instances`))
        return { unavailable: "no-tracefs" };
    const folder = `${options.root}/instances/${options.name}`;
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch {
        return { unavailable: "no-instance" };
    }
    try {
        return start(folder, options);
    }
    catch {
        (0,external_node_fs_.rmdirSync)(folder);
        return { unavailable: "no-buffer" };
    }
}
function start(folder, options) {
    for (const { path, value } of baseSettings(options.bufferKb))
        (0,external_node_fs_.writeFileSync)(`${folder}/${path}`, value);
    const settings = [
        ...baseSettings(options.bufferKb),
        ...settingsAsTheyAre(folder, LEFT_AS_THEY_ARE),
        { path: "tracing_on", value: "1" },
    ];
    const recorded = options.events.filter((event) => enable(folder, event, settings));
    const before = readSettings(folder, settings);
    const pipes = openPipes(folder);
    const formats = recorded.map(({ group, name }) => {
        const format = process_file_readKernelText(`${folder}/events/${group}/${name}/format`, 65_536) ?? "";
        return { group, name, format };
    });
    const missing = options.events
        .filter((event) => !recorded.includes(event))
        .map(({ group, name }) => `${group}/${name}`);
    return instanceOf({ folder, pipes, settings, before, formats, missing });
}
/**
 * Which processors record, and whether the machine's kernel probes fire at all: with these somebody could end the recording
 * while every event still says that it is on. Sources: the kernel's trace/ftrace.rst and trace/kprobes.rst.
 */
const LEFT_AS_THEY_ARE = [
    "tracing_cpumask",
    "/proc/sys/kernel/ftrace_enabled",
    "/sys/kernel/debug/kprobes/enabled",
];
/**
 * The clock is the one of `process.hrtime`. A full buffer drops what is new rather than what is old, so that a flood cannot
 * wash away what came before it. Names of threads would have to be collected at every switch, and are not used. The last
 * two keep others from hiding a process.
 */
function baseSettings(bufferKb) {
    return [
        { path: "trace_clock", value: "mono" },
        { path: "buffer_size_kb", value: String(bufferKb) },
        { path: "trace_options", value: "nooverwrite" },
        { path: "trace_options", value: "norecord-cmd" },
        { path: "set_event_pid", value: "" },
        { path: "set_event_notrace_pid", value: "" },
    ];
}
/** The filter first: no event passes without it. A filter that is `0` is none, and shows one that somebody adds. */
function enable(folder, { group, name, filter }, settings) {
    const event = `events/${group}/${name}`;
    const mine = [
        { path: `${event}/filter`, value: filter ?? "0" },
        { path: `${event}/enable`, value: "1" },
    ];
    const done = (0,own_file/* isThere */.$B)(`${folder}/${event}`) && mine.every((setting) => writeSetting(folder, setting));
    if (done)
        settings.push(...mine);
    return done;
}
function openPipes(folder) {
    const processors = (0,external_node_fs_.readdirSync)(`${folder}/per_cpu`).map((cpu) => `${folder}/per_cpu/${cpu}/trace_pipe_raw`);
    return processors.map((path) => (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK));
}
function instanceOf(parts) {
    const { folder, pipes, settings, before, formats, missing } = parts;
    const page = Buffer.alloc(65_536);
    const changes = () => {
        const now = readSettings(folder, settings);
        return [...before].filter(([path, value]) => now.get(path) !== value).map(([path]) => path);
    };
    return {
        formats,
        missing,
        drain: (visit, maxPages) => pipes.map((pipe) => drainPipe(pipe, page, visit, maxPages)).includes(true),
        losses: () => bufferCounts(folder).lost,
        reads: () => bufferCounts(folder).read,
        changes,
        repair() {
            for (const setting of settings)
                writeSetting(folder, setting);
            return changes().length === 0;
        },
        close() {
            for (const pipe of pipes)
                (0,external_node_fs_.closeSync)(pipe);
            for (const setting of settings)
                if (setting.path.endsWith("/enable"))
                    writeSetting(folder, { ...setting, value: "0" });
            return removeFolder(folder);
        },
    };
}
function removeFolder(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
        return true;
    }
    catch {
        return false;
    }
}
/** True if the limit ended it. Reading an empty buffer fails with EAGAIN, one that was taken away with another code. */
function drainPipe(pipe, page, visit, maxPages) {
    for (let count = 0; count < maxPages; count += 1) {
        const length = readPage(pipe, page);
        if (length === 0)
            return false;
        visit(page.subarray(0, length));
    }
    return true;
}
function readPage(pipe, page) {
    try {
        return (0,external_node_fs_.readSync)(pipe, page, 0, page.length, null);
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./packages/runtime/lib/host/socket-table.js
// Reads the kernel's socket tables (/proc/net/udp and its like) to find the inode of a socket by its local end.
// Format: proc_net_udp and proc_net_tcp in the kernel's documentation; addresses are words in the machine's byte order.

const ANY = /^0+$/;
// Columns of a row.
const LOCAL = 1;
const UID = 7;
const INODE = 9;
const ROW_FIELDS = 10;
const UNKNOWN = ["0.0.0.0", "::"];
/** Files that may hold a socket of this end: a socket of IPv6 also carries IPv4, so both are looked at. */
function socketFiles({ protocol, address }) {
    return (0,external_node_net_namespaceObject.isIPv4)(address) ? [protocol, `${protocol}6`] : [`${protocol}6`];
}
/** The rows with this local port: those with exactly this address before those that stand for all addresses. */
function socketRows(table, end) {
    const wanted = kernelForms(end.address);
    const port = end.port.toString(16).toUpperCase().padStart(4, "0");
    const exact = [];
    const any = [];
    for (const line of linesWith(table, `:${port} `)) {
        const fields = line.trim().split(/ +/, ROW_FIELDS);
        const [address = "", localPort] = (fields[LOCAL] ?? "").split(":");
        const row = { inode: Number(fields[INODE]), uid: Number(fields[UID]) };
        // A socket in TIME_WAIT has no owner any more: its inode is 0.
        if (localPort !== port || !(row.inode > 0))
            continue;
        if (wanted.includes(address) || UNKNOWN.includes(end.address))
            exact.push(row);
        else if (ANY.test(address))
            any.push(row);
    }
    return [...exact, ...any];
}
/** Splitting a table of thousands of lines would cost more than finding the few that matter. */
function linesWith(table, part) {
    const lines = [];
    for (let at = table.indexOf(part); at !== -1; at = table.indexOf(part, at + 1)) {
        const start = table.lastIndexOf("\n", at) + 1;
        const end = table.indexOf("\n", at);
        lines.push(table.slice(start, end === -1 ? table.length : end));
    }
    return lines;
}
/** How the kernel writes an address: hex words of 32 bits, each in the byte order of the machine (little endian here). */
function kernelForms(address) {
    if ((0,external_node_net_namespaceObject.isIPv4)(address)) {
        const word = swapped(address.split(".").map(Number));
        return [word, `0000000000000000FFFF0000${word}`];
    }
    const bytes = bytesOfIpv6(address);
    return [[0, 4, 8, 12].map((from) => swapped(bytes.slice(from, from + 4))).join("")];
}
function swapped(bytes) {
    return [...bytes].reverse().map(hexByte).join("");
}
function hexByte(byte) {
    return byte.toString(16).toUpperCase().padStart(2, "0");
}
function bytesOfIpv6(address) {
    const [bare = ""] = address.split("%");
    const [head = "", tail] = bare.split("::");
    const left = groupBytes(head);
    if (tail === undefined)
        return left;
    const right = groupBytes(tail);
    const gap = Math.max(0, 16 - left.length - right.length);
    return [...left, ...Array.from({ length: gap }, () => 0), ...right];
}
/** The last group may be an IPv4 address in its own form. */
function groupBytes(text) {
    return text
        .split(":")
        .filter((group) => group !== "")
        .flatMap((group) => {
        if (group.includes("."))
            return group.split(".").map(Number);
        const word = Number.parseInt(group, 16);
        return [word >> 8, word & 0xff];
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/socket-owner.js
// Finds the process that holds a socket, by the socket's local end, while it is open: /proc/net gives the inode, the
// descriptors of the processes give the holder. Quick because the likely processes are looked at first.



const MAX_TABLE = 4 * 1024 * 1024;
const socket_owner_MAX_DESCRIPTORS = 4_096;
const MAX_RECENT = 16;
const socket_owner_NUMBER = /^\d+$/;
/** Reads from a proc file system mounted at `root`. */
function createSocketOwners(root = "/proc") {
    // Who asked before asks again: a resolver, a proxy or a package manager, mostly with a new socket each time.
    let recent = [];
    return {
        ownerOf(end, likely, namespaces = []) {
            for (const row of findRows(root, end, namespaces)) {
                const owner = holderOf(root, row, [...new Set([...recent, ...likely])]);
                if (owner === undefined)
                    continue;
                recent = [owner, ...recent.filter((pid) => pid !== owner)].slice(0, MAX_RECENT);
                return owner;
            }
            return undefined;
        },
    };
}
/** The network namespace of this process first, then each other one once. */
function findRows(root, end, namespaces) {
    const seen = new Set();
    for (const place of ["self", ...namespaces]) {
        const namespace = linkOf(`${root}/${place}/ns/net`);
        if (namespace === undefined || seen.has(namespace))
            continue;
        seen.add(namespace);
        // One after the other: each of them is long to read.
        for (const file of socketFiles(end)) {
            const rows = rowsIn(`${root}/${place}/net/${file}`, end);
            if (rows.length > 0)
                return rows;
        }
    }
    return [];
}
function rowsIn(path, end) {
    return socketRows(process_file_readKernelText(path, MAX_TABLE) ?? "", end);
}
/** Those of the socket's user, the likely ones first, then all others: a process may have changed its user since. */
function holderOf(root, { inode, uid }, likely) {
    const link = `socket:[${inode}]`;
    const ofOthers = [];
    const seen = new Set();
    // Asking for a user costs much less than looking at all descriptors, and mostly the first process of the user is the one.
    for (const pid of candidates(root, likely)) {
        if (seen.has(pid))
            continue;
        seen.add(pid);
        const owner = userOf(`${root}/${pid}`);
        if (owner === undefined)
            continue;
        if (owner !== uid)
            ofOthers.push(pid);
        else if (holds(root, pid, link))
            return pid;
    }
    for (const pid of ofOthers)
        if (holds(root, pid, link))
            return pid;
    return undefined;
}
function* candidates(root, likely) {
    yield* likely;
    yield* processes(root);
}
/** Highest numbers first: mostly the newest processes. */
function processes(root) {
    const numbers = (0,external_node_fs_.readdirSync)(root).filter((name) => socket_owner_NUMBER.test(name));
    return numbers.map(Number).sort((one, other) => other - one);
}
/** Undefined for a process that has ended. Many of the likely ones have: an error for each would cost more than all else. */
function userOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.uid;
    }
    catch {
        return undefined;
    }
}
function holds(root, pid, link) {
    const folder = `${root}/${pid}/fd`;
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .slice(0, socket_owner_MAX_DESCRIPTORS)
            .some((name) => linkOf(`${folder}/${name}`) === link);
    }
    catch {
        return false;
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/files/is-absent.js
// Tells a file that does not exist from one that cannot be looked at.

/** True if nothing has this path: not even a link, nor a parent that could hold it. Any other failure is not absence. */
function isAbsent(path) {
    try {
        lstatSync(path);
        return false;
    }
    catch (error) {
        return isMissing(error);
    }
}
/** True for the errors by which a file system call says that a path does not exist. */
function isMissing(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/watched-files.js
// Digests of files and folders that should stay as they are. Always by content: times and sizes can be set back.




const MAX_ENTRIES = 256;
const MAX_BYTES = 1024 * 1024;
/** The state of one file, or of a folder and the files right in it. Links are followed. */
function watchedState(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory() ? folderState(path) : entryState(path);
    }
    catch (error) {
        return { digest: isMissing(error) ? "absent" : "unreadable", whole: true };
    }
}
function fileState(path) {
    const content = readKernelFile(path, MAX_BYTES);
    if (content === undefined)
        return { digest: "unreadable", whole: true };
    return { digest: (0,external_node_crypto_namespaceObject.createHash)("sha256").update(content).digest("hex"), whole: content.length < MAX_BYTES };
}
function folderState(path) {
    const names = (0,external_node_fs_.readdirSync)(path).sort();
    const states = names.slice(0, MAX_ENTRIES).map((name) => ({ name, state: entryState(`${path}/${name}`) }));
    const hash = (0,external_node_crypto_namespaceObject.createHash)("sha256");
    for (const { name, state } of states)
        hash.update(JSON.stringify([name, state.digest]));
    // Names beyond the limit still count, so that a new file is seen even there.
    hash.update(JSON.stringify(names.slice(MAX_ENTRIES)));
    return {
        digest: hash.digest("hex"),
        whole: names.length <= MAX_ENTRIES && states.every(({ state }) => state.whole),
    };
}
/** A folder within a folder is only known by its being there. Opening a pipe would wait: only files are read. */
function entryState(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile() ? fileState(path) : { digest: "no-file", whole: true };
    }
    catch (error) {
        return { digest: isMissing(error) ? "absent" : "unreadable", whole: true };
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/watched-links.js
// Network devices that sit on top of an uplink (macvlan, ipvlan, vlan): traffic through them can pass by the rules.

const MAX_LINKS = 1_024;
/** Names of the devices on top of each of `uplinks`; sysfs lists them as `upper_*`. Undefined where sysfs does not tell. */
function devicesAbove(uplinks, root = "/sys/class/net") {
    try {
        const names = uplinks.flatMap((uplink) => (0,external_node_fs_.readdirSync)(`${root}/${uplink}`).filter((name) => name.startsWith("upper_")));
        return names.slice(0, MAX_LINKS).map((name) => name.slice("upper_".length));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/file-pieces.js
// Reads numbers and bytes of a large file through one small buffer, so that the file is never in memory as a whole.
const PIECE = 64 * 1024;
class FilePieces {
    #fill;
    #piece = Buffer.allocUnsafeSlow(PIECE);
    #start = 0;
    #length = 0;
    /** `fill` puts what stands at a place of the file into a buffer, from its start, and returns how many bytes that were. */
    constructor(fill) {
        this.#fill = fill;
    }
    /** Two bytes, the low one first. Throws RangeError past the end. */
    u16(at) {
        return this.#piece.readUInt16LE(this.#find(at, 2));
    }
    /** Four bytes, the lowest first. Throws RangeError past the end. */
    u32(at) {
        return this.#piece.readUInt32LE(this.#find(at, 4));
    }
    /** At most 64 KiB, valid until the next call. Throws RangeError past the end, and for more. */
    bytes(at, length) {
        const place = this.#find(at, length);
        return this.#piece.subarray(place, place + length);
    }
    /** Where in the piece it stands. */
    #find(at, length) {
        if (at < this.#start || at + length > this.#start + this.#length)
            this.#read(at);
        if (length > this.#length)
            throw new RangeError("past the end of the file");
        return at - this.#start;
    }
    /** The kernel may hand out less at a time than was asked for. */
    #read(at) {
        this.#start = at;
        this.#length = 0;
        while (this.#length < PIECE) {
            const got = this.#fill(this.#piece.subarray(this.#length), at + this.#length);
            if (got === 0)
                break;
            this.#length += got;
        }
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/kernel-types.js
// Where members stand in the running kernel's structures, from the type information that the kernel carries of itself (BTF).
// Format: the kernel's documentation, bpf/btf.rst.


const FILE = "/sys/kernel/btf/vmlinux";
const MAGIC = 0xeb9f;
const HEADER = 24;
const RECORD = 12;
const STRUCT = 4;
/** Bytes that follow a type's record, for each kind by its number: fixed ones, and those of each of its entries. */
const FIXED = { 1: 4, 3: 12, 14: 4, 17: 4 };
const EACH = { 4: 12, 5: 12, 6: 8, 13: 8, 15: 12, 19: 12 };
const LAST_KIND = 19;
/** Where a structure has bit fields, the low bits of an offset hold it and the others the width. */
const OFFSET_BITS = 0xffffff;
/** Bytes of names that are looked through at a time. */
const NAMES_AT_ONCE = 32 * 1024;
/**
 * For each: bytes from the start of the structure to the member, a direct one. Undefined if the kernel does not say, or its
 * types cannot be read.
 */
function kernelOffsets(members) {
    let file;
    try {
        const types = (0,external_node_fs_.openSync)(FILE, "r");
        file = types;
        return memberOffsets(new FilePieces((into, at) => (0,external_node_fs_.readSync)(types, into, 0, into.length, at)), members);
    }
    catch {
        return members.map(() => undefined);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** The same for types that are given. Undefined for all if the types are not understood or end too early. */
function memberOffsets(types, members) {
    try {
        return findMembers(types, members);
    }
    catch (error) {
        if (error instanceof RangeError)
            return members.map(() => undefined);
        throw error;
    }
}
/** Throws RangeError where the types end too early. */
function findMembers(types, members) {
    const header = types.u32(4);
    if (types.u16(0) !== MAGIC || header < HEADER)
        throw new RangeError("no types");
    const places = placesOf(types, { start: header + types.u32(16), length: types.u32(20) }, new Set(members.flat()));
    const wanted = new Set(members.map(([structure]) => places.get(structure)));
    const structures = findStructures(types, { start: header + types.u32(8), length: types.u32(12) }, wanted);
    return members.map(([structure, member]) => {
        const at = structures.get(places.get(structure));
        const name = places.get(member);
        return at === undefined || name === undefined ? undefined : memberIn(types, at, name);
    });
}
/** Where each text begins among the names, from their start. Each name stands there once, between two NULs. */
function placesOf(types, { start, length }, texts) {
    const overlap = Math.max(...[...texts].map((text) => Buffer.byteLength(text))) + 2;
    const places = new Map();
    for (let at = 0; at < length; at += NAMES_AT_ONCE) {
        const piece = types.bytes(start + at, Math.min(NAMES_AT_ONCE + overlap, length - at));
        for (const text of texts) {
            const found = piece.indexOf(`\0${text}\0`, 0, "latin1");
            if (found !== -1 && !places.has(text))
                places.set(text, at + found + 1);
        }
    }
    return places;
}
/** Where the record of the first structure of each name is, by the place of its name. */
function findStructures(types, { start, length }, wanted) {
    const found = new Map();
    for (let at = start; at < start + length;) {
        const info = types.u32(at + 4);
        const [kind, count] = [(info >>> 24) & 0x1f, info & 0xffff];
        if (kind > LAST_KIND)
            throw new RangeError("a kind of type that is not known");
        const name = types.u32(at);
        if (kind === STRUCT && wanted.has(name) && !found.has(name))
            found.set(name, at);
        at += RECORD + (FIXED[kind] ?? 0) + count * (EACH[kind] ?? 0);
    }
    return found;
}
/** `name`: the place of the member's name. */
function memberIn(types, at, name) {
    const info = types.u32(at + 4);
    const count = info & 0xffff;
    for (let place = at + RECORD; place < at + RECORD * (count + 1); place += RECORD) {
        if (types.u32(place) !== name)
            continue;
        const offset = types.u32(place + 8);
        const bits = info >>> 31 === 1 ? offset & OFFSET_BITS : offset;
        return bits % 8 === 0 ? bits / 8 : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/file-system-device.js
// The kernel's own number of the file system that a path is on: the one by which its records tell file systems apart.


const MAX_MOUNTS = 4 * 1024 * 1024;
/** How the kernel puts a major and a minor number together: MKDEV in its include/linux/kdev_t.h. */
const MINORS = 2 ** 20;
/**
 * Undefined where `path` cannot be opened, or its files state another device than their file system has, as on btrfs: an inode
 * number alone then does not say which file is meant.
 */
function fileSystemDevice(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, "r");
        const mount = /^mnt_id:\s*(\d+)$/m.exec(process_file_readKernelText(`/proc/self/fdinfo/${file}`, 4_096) ?? "")?.[1];
        const [major, minor] = deviceOfMount(process_file_readKernelText("/proc/self/mountinfo", MAX_MOUNTS) ?? "", mount);
        return (0,external_node_fs_.fstatSync)(file).dev === deviceInStat(major, minor) ? major * MINORS + minor : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** The third column of its line, `major:minor`: see proc_pid_mountinfo(5). */
function deviceOfMount(mounts, id) {
    const line = mounts.split("\n").find((each) => each.startsWith(`${id} `));
    const [major, minor] = (line?.split(" ")[2] ?? "").split(":").map(Number);
    return [major ?? Number.NaN, minor ?? Number.NaN];
}
/** As makedev(3) puts them together, for numbers as small as the kernel's are. */
function deviceInStat(major, minor) {
    return (minor % 256) + major * 256 + Math.floor(minor / 256) * MINORS;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/module-loaders.js
// Which program the kernel starts to have a module loaded. Source: the kernel's admin-guide/sysctl/kernel.rst, `modprobe`.


const module_loaders_MAX_BYTES = 4_096;
/** Its path as it is set, and what that leads to; empty where the kernel starts none. */
function moduleLoaders() {
    const path = process_file_readKernelText("/proc/sys/kernel/modprobe", module_loaders_MAX_BYTES)?.trim() ?? "";
    if (path === "")
        return [];
    try {
        return [...new Set([path, (0,external_node_fs_.realpathSync)(path)])];
    }
    catch {
        return [path];
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/machine-ports.js
// The observer's ports on the real machine.

/** For each processor. Holds about 80,000 events: two seconds of a flood while the agent is kept from running. */
const BUFFER_KB = 8 * 1024;
/** `tracefs` is where it is mounted, such as `/sys/kernel/tracing`; `instance` must not exist there. */
function machinePorts(tracefs, instance) {
    const processes = createProcessReader();
    return {
        tracing: {
            define: (events) => defineDynamicEvents(tracefs, events),
            remove: (events) => removeDynamicEvents(tracefs, events),
            open: (events) => openTraceInstance({ root: tracefs, name: instance, events, bufferKb: BUFFER_KB }),
        },
        processes,
        sockets: createSocketOwners(),
        watchedState: watchedState,
        devicesAbove: (uplinks) => devicesAbove(uplinks),
        offsetsOf: kernelOffsets,
        fileSystemDevice: fileSystemDevice,
        takesModules: () => watchedState("/proc/modules").digest !== "absent",
        moduleLoaders: moduleLoaders,
        now: () => Date.now(),
        monotonic: () => Number(process.hrtime.bigint()),
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/agent-stopped.js
const LONGEST_PAUSE_MS = 5_000;
const AGENT_STOPPED = {
    id: "agent-stopped",
    why: "A stopped agent sees nothing: what happened meanwhile is known only from what the kernel kept.",
    needs: [],
    judge(behaviour) {
        if (behaviour.kind !== "pause" || behaviour.milliseconds <= LONGEST_PAUSE_MS)
            return undefined;
        return `${Math.round(behaviour.milliseconds)} ms`;
    },
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/watched-write.js
/** A detection of changes to the watched files of the kind `what`. */
function watchedWrite(id, what, why) {
    return {
        id,
        why,
        needs: [],
        judge: (behaviour) => (behaviour.kind === "file" && behaviour.what === what ? behaviour.path : undefined),
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/cron-write.js
// Changed jobs of cron.

const CRON_WRITE = watchedWrite("cron-write", "cron", "What cron runs is run as root, and outlives the step that wrote it.");

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/docker-write.js
// Changed configuration of Docker.

const DOCKER_WRITE = watchedWrite("docker-write", "docker", "Its daemon runs as root: its configuration can give rights or open another way in.");

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/foreign-agent-user.js
const FOREIGN_AGENT_USER = {
    id: "foreign-agent-user",
    why: "The rules know the agent's own traffic by its user: whoever becomes that user borrows its way out.",
    needs: [],
    judge(behaviour, { agentUid }) {
        if (behaviour.kind !== "user" || behaviour.uid !== agentUid || behaviour.process?.own === true)
            return undefined;
        return `user ${behaviour.uid}`;
    },
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/hosts-write.js
// A changed hosts file.

const HOSTS_WRITE = watchedWrite("hosts-write", "hosts", "The hosts file decides where a name leads, past every check of names.");

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/process-entry.js
const MAX_ANCESTORS = 8;
/** As it stands in the log. */
function actorOf(entry) {
    return {
        pid: entry.pid,
        program: entry.program,
        ...(entry.step === undefined ? {} : { step: entry.step }),
        ...(entry.container === undefined ? {} : { container: entry.container }),
        ...(entry.ancestors.length === 0 ? {} : { ancestors: entry.ancestors }),
    };
}
/** Starts every service: what it starts later on may have been asked for by anybody. */
const INIT = 1;
/** What a child of `parent` starts with, before it starts a program of its own. */
function inheritedFrom(parent) {
    const { program, ancestors, step, container, own, uid } = parent;
    const system = parent.system && parent.pid !== INIT && !isKernelThread(parent);
    const resident = parent.resident && system;
    return { program, ancestors, step, container, own, uid, system, resident, line: lineBelow(parent.line) };
}
/** Threads of the kernel run no program. What they start, anybody may have asked for: a handler of core dumps, a device's. */
function isKernelThread({ program, line }) {
    return program === "" && line === "none";
}
/** True if the kernel itself started it. */
function isStartedByKernel({ ancestors, line }) {
    return ancestors[0] === "" && line === "none";
}
/** The ancestors of a process that now starts its own program: until then it ran its parent's. */
function ancestorsAfterExec({ fresh, program, ancestors }) {
    return fresh ? [program, ...ancestors].slice(0, MAX_ANCESTORS) : ancestors;
}
function lineBelow(line) {
    if (line === "none")
        return "none";
    return line === "runner" ? "child" : "below";
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/kernel-module.js
// Loading a kernel module: whoever does it owns the machine.

const KERNEL_MODULE = {
    id: "kernel-module",
    why: "A kernel module can switch off everything that watches. The kernel and the machine's own services load some on demand.",
    needs: ["kernel-modules"],
    judge(behaviour, scene) {
        if (behaviour.kind === "module")
            return isUsual(behaviour.process, scene) ? undefined : `module ${behaviour.name}`;
        if (behaviour.kind !== "call")
            return undefined;
        const { call, process } = behaviour;
        if ((call !== "init_module" && call !== "finit_module") || isUsual(process, scene))
            return undefined;
        return "a kernel module";
    },
};
/** The kernel starts one program to have a module loaded: which, is a setting, as it was when the job began. */
function isUsual(process, { moduleLoaders }) {
    if (process === undefined)
        return false;
    return process.resident || (isStartedByKernel(process) && moduleLoaders.includes(process.program));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/container-runtimes.js
// Programs that put processes into containers, by their names: somebody with root's rights can give another program such a name.
const RUNTIMES = [
    "runc",
    "crun",
    "conmon",
    "containerd-shim",
    "dockerd",
    "podman",
    "buildkitd",
    "memfd:",
];
/** `program` is a path. */
function isContainerRuntime(program) {
    const name = program.slice(program.lastIndexOf("/") + 1);
    return RUNTIMES.some((runtime) => name.startsWith(runtime));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/kernel-program.js
// Loading a program into the kernel (BPF): it can hide from every observer and change what others see.

// From the kernel's include/uapi/linux/bpf.h.
const PROGRAM_LOAD = 5;
/**
 * What runtimes load for every container: which devices its control group may use (CGROUP_DEVICE), and a trial of whether the kernel can
 * have such programs exchanged (CGROUP_SKB). Neither sees other processes.
 */
const FOR_CONTAINERS = new Set([8, 15]);
const KERNEL_PROGRAM = {
    id: "kernel-program",
    why: "A BPF program can hide processes and traffic. Services of the machine load them, and container runtimes for each container.",
    needs: ["kernel-programs"],
    judge(behaviour) {
        if (behaviour.kind !== "call" || behaviour.call !== "bpf")
            return undefined;
        const [command, type] = behaviour.arguments;
        if (command !== PROGRAM_LOAD || kernel_program_isUsual(behaviour.process, type))
            return undefined;
        return type === undefined ? "a BPF program" : `a BPF program of type ${type}`;
    },
};
/**
 * Runtimes of the machine's own engine, and what those of others need: engines in containers start containers, too (BuildKit, kind, Docker
 * in Docker). `type` is not told by every kernel.
 */
function kernel_program_isUsual(process, type) {
    if (process === undefined || process.resident)
        return process?.resident === true;
    const isRuntime = isContainerRuntime(process.program);
    if (isRuntime && process.system)
        return true;
    return type !== undefined && FOR_CONTAINERS.has(type) && (isRuntime || process.container !== undefined);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/link-added.js
const LINK_ADDED = {
    id: "link-added",
    why: "What goes through a macvlan or ipvlan device can pass by the rules of this machine.",
    needs: [],
    judge: (behaviour) => (behaviour.kind === "link" ? behaviour.name : undefined),
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/memory-read.js
// From the kernel's include/uapi/linux/ptrace.h.
const ATTACH = 16;
const SEIZE = 0x4206;
/** PTRACE_MODE_ATTACH: more than looking at a process's state. */
const MODE_ATTACH = 2;
const MEMORY_READ = {
    id: "memory-read",
    why: "The memory of the runner holds every secret of the job. A debugger of its own children is let be.",
    needs: ["memory-reads", "memory-files"],
    judge(behaviour, scene) {
        const look = lookOf(behaviour, scene);
        if (look === undefined || isOwnBusiness(look, scene))
            return undefined;
        return `${look.how} of ${look.target === undefined ? "a process" : `${look.target.pid} (${look.target.program})`}`;
    },
};
function lookOf(behaviour, scene) {
    const { kind } = behaviour;
    if (kind === "call")
        return callOf(behaviour, scene);
    if (kind === "memory-file")
        return { how: "memory file", by: behaviour.process, target: scene.target(behaviour.target, 0) };
    if (kind !== "access" || (behaviour.mode & MODE_ATTACH) === 0)
        return undefined;
    return { how: "memory access", by: behaviour.process, target: scene.target(behaviour.target, 0) };
}
function callOf(behaviour, scene) {
    const { call, task, process: by } = behaviour;
    const [first = 0, second = 0] = behaviour.arguments;
    switch (call) {
        case "ptrace":
            if (first !== ATTACH && first !== SEIZE)
                return undefined;
            return { how: call, by, target: scene.target(second, task) };
        case "process_vm_readv":
        case "process_vm_writev":
            return { how: call, by, target: scene.target(first, task) };
        case "pidfd_getfd":
            return { how: call, by, target: scene.behindDescriptor(task, first) };
        default:
            return undefined;
    }
}
function isOwnBusiness({ by, target }, scene) {
    if (by === undefined || target === undefined)
        return false;
    return by.born === target.born || scene.descends(target, by);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/watched-calls.js
/** Flags of clone(2) and unshare(2) that make namespaces. */
const NAMESPACE_FLAGS = 0x7e020000;
/** Raw and packet sockets, as a filter: SOCK_RAW has both low bits, AF_PACKET bits 0 and 4. */
const RAW_SOCKETS = "(type & 1 && type & 2) || (family & 16 && family & 1)";
const WATCHED_CALLS = [
    // ATTACH is 16, SEIZE 0x4206; what a tracer asks of a process it already has is left out.
    { call: "ptrace", wanted: { request: 0, pid: 1 }, shows: "memory-reads", filter: "request & 0x4010" },
    { call: "process_vm_readv", wanted: { pid: 0 }, shows: "memory-reads" },
    { call: "process_vm_writev", wanted: { pid: 0 }, shows: "memory-reads" },
    { call: "pidfd_getfd", wanted: { pidfd: 0, fd: 1 }, shows: "memory-reads" },
    { call: "bpf", wanted: { cmd: 0 }, shows: "kernel-programs" },
    { call: "init_module", wanted: { len: 1 }, shows: "kernel-modules" },
    { call: "finit_module", wanted: { fd: 0 }, shows: "kernel-modules" },
    {
        call: "unshare",
        wanted: { unshare_flags: 0 },
        shows: "namespaces",
        filter: `unshare_flags & ${NAMESPACE_FLAGS}`,
    },
    { call: "setns", wanted: { fd: 0, flags: 1 }, shows: "namespaces" },
    { call: "mount", wanted: { flags: 3 }, shows: "mounts" },
    { call: "move_mount", wanted: { flags: 4 }, shows: "mounts" },
    { call: "socket", wanted: { family: 0, type: 1 }, shows: "raw-sockets", filter: RAW_SOCKETS },
];
function watched_calls_callOf({ call, wanted }, fields) {
    return { kind: "call", call, arguments: Object.keys(wanted).map((field) => fields.number(field)) };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/namespace-or-mount.js
// New namespaces and mounts by an ordinary user: they give rights over networks and files that the user does not have outside.

const NAMESPACE_OR_MOUNT = {
    id: "namespace-or-mount",
    why: "A user namespace opens much of the kernel to an ordinary user. Browsers and rootless containers use them too.",
    needs: ["processes", "namespaces", "mounts"],
    judge(behaviour, scene) {
        const what = whatOf(behaviour);
        if (what === undefined || !("task" in behaviour))
            return undefined;
        // A user that cannot be told is not taken for root.
        return scene.uidOf(behaviour.task) === 0 ? undefined : what;
    },
};
function whatOf(behaviour) {
    if (behaviour.kind === "fork")
        return (behaviour.flags & NAMESPACE_FLAGS) === 0 ? undefined : "a process in new namespaces";
    if (behaviour.kind !== "call")
        return undefined;
    const [first = 0] = behaviour.arguments;
    switch (behaviour.call) {
        case "unshare":
            return (first & NAMESPACE_FLAGS) === 0 ? undefined : "new namespaces";
        case "setns":
            return "the namespaces of another process";
        case "mount":
        case "move_mount":
            return "a mount";
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/packet-socket.js
// From socket(2) and the kernel's headers.
const AF_PACKET = 17;
const AF_XDP = 44;
const SOCK_PACKET = 10;
const TYPE_BITS = 0xf;
const PACKET_SOCKET = {
    id: "packet-socket",
    why: "A packet socket sends below the rules, and reads the traffic of others.",
    needs: ["raw-sockets"],
    judge(behaviour) {
        // Services of the machine send and receive frames themselves, for leases.
        if (behaviour.kind !== "call" || behaviour.call !== "socket" || behaviour.process?.resident === true)
            return undefined;
        const [family = 0, flags = 0] = behaviour.arguments;
        if (family === AF_XDP)
            return "an XDP socket";
        return family === AF_PACKET || (flags & TYPE_BITS) === SOCK_PACKET ? "a packet socket" : undefined;
    },
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/raw-socket.js
// From socket(2) and the kernel's headers.
const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_RAW = 3;
const raw_socket_TYPE_BITS = 0xf;
const RAW_SOCKET = {
    id: "raw-socket",
    why: "A raw socket can send what the rules do not expect. Programs such as ping use one.",
    needs: ["raw-sockets"],
    judge(behaviour) {
        if (behaviour.kind !== "call" || behaviour.call !== "socket" || behaviour.process?.system === true)
            return undefined;
        const [family = 0, flags = 0] = behaviour.arguments;
        return (family === AF_INET || family === AF_INET6) && (flags & raw_socket_TYPE_BITS) === SOCK_RAW ? "a raw socket" : undefined;
    },
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/resolver-write.js
// Changed configuration of name resolution.

const RESOLVER_WRITE = watchedWrite("resolver-write", "resolver", "Names could be asked of a server that nobody checks.");

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/service-write.js
// Changed services of the machine.

const SERVICE_WRITE = watchedWrite("service-write", "service", "A service is started as root, and outlives the step that wrote it.");

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/sudoers-write.js
// Changed rules of sudo.

const SUDOERS_WRITE = watchedWrite("sudoers-write", "sudoers", "A rule of sudo gives root back to a job that had lost it.");

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/tracing-off.js
const TRACING_OFF = {
    id: "tracing-off",
    why: "Only root can switch it off, and only to hide something.",
    needs: [],
    judge: (behaviour) => (behaviour.kind === "tracing" ? behaviour.changed.slice(0, 8).join(", ") : undefined),
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/detections/index.js
// All detections.
















/** `rules-changed` is found where the rules are checked. */
const DETECTIONS = [
    MEMORY_READ,
    KERNEL_PROGRAM,
    KERNEL_MODULE,
    NAMESPACE_OR_MOUNT,
    RAW_SOCKET,
    PACKET_SOCKET,
    SUDOERS_WRITE,
    CRON_WRITE,
    SERVICE_WRITE,
    HOSTS_WRITE,
    RESOLVER_WRITE,
    DOCKER_WRITE,
    TRACING_OFF,
    FOREIGN_AGENT_USER,
    AGENT_STOPPED,
    LINK_ADDED,
];

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/connection-ends.js
/** Of each kind; the oldest are forgotten first. */
const MAX_KNOWN = 8_192;
/** How long after its start a connection is asked for, in nanoseconds: later, its port may be another one's. */
const FRESH = 30e9;
class ConnectionEnds {
    /** By the kernel's address of the socket: connections that have no answer yet. */
    #opening = new Map();
    #opened = new Map();
    /** `process` starts to connect; the kernel has not chosen the local end yet. */
    connects(socket, process) {
        set(this.#opening, socket, process);
    }
    /** The connection stands from `at` on, in nanoseconds of the monotonic clock. */
    stands(socket, end, at) {
        const process = this.#opening.get(socket);
        this.#opening.delete(socket);
        // One whose start was not seen says that the older one with this end is over.
        if (process === undefined)
            this.#opened.delete(end);
        else
            set(this.#opened, end, { process, at });
    }
    /** The process as it was when it connected, if that is not long before `now`. */
    openerOf(end, now) {
        const opened = this.#opened.get(end);
        return opened !== undefined && now - opened.at < FRESH ? opened.process : undefined;
    }
}
/** How a local end is written: the address in canonical text. */
function endOf(address, port) {
    return `${address} ${port}`;
}
function set(map, key, value) {
    map.delete(key);
    map.set(key, value);
    if (map.size <= MAX_KNOWN)
        return;
    const [oldest] = map.keys();
    if (oldest !== undefined)
        map.delete(oldest);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/detection-desk.js

/** Of each detection: what is done very often must not hide what is done once. */
const MAX_TOLD = 1_000;
class DetectionDesk {
    #detections;
    #scene;
    #told = new Map();
    constructor(detections, scene) {
        this.#detections = detections;
        this.#scene = scene;
    }
    judge(behaviour) {
        const process = "process" in behaviour ? behaviour.process : undefined;
        if (process?.own === true)
            return [];
        return this.#detections.flatMap(({ id, judge }) => {
            const detail = judge(behaviour, this.#scene);
            if (detail === undefined)
                return [];
            const event = {
                kind: "detection",
                id,
                detail,
                ...(process === undefined ? {} : { actor: actorOf(process) }),
            };
            // What the machine does (no process) is told each time: it changed again.
            return "process" in behaviour ? this.#tellNew(id, JSON.stringify([process?.born, detail]), event) : [event];
        });
    }
    /** The one that is too many is told as a gap, once. */
    #tellNew(id, key, event) {
        const told = this.#told.get(id) ?? new Set();
        this.#told.set(id, told);
        if (told.has(key) || told.size > MAX_TOLD)
            return [];
        told.add(key);
        return told.size > MAX_TOLD ? [{ kind: "gap", what: "detections", why: `too-many:${id}` }] : [event];
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/compat-calls.js

/** Where `struct pt_regs` of x86-64 keeps the arguments of a call of 32 bits: bx, cx, dx, si, di, bp. */
const REGISTERS = [0x28, 0x58, 0x60, 0x68, 0x70, 0x20];
/** socketcall(2): what it is to do, and where in memory the arguments are, of four bytes each. */
const SOCKET = 1;
/** What cannot be seen without them: a stable word for the report. */
const COMPAT_CALLS = "calls-of-32-bit-programs";
/**
 * For x64; `group` must be ours alone. On arm64 both kinds of programs share the kernel's entries, so that a probe would tell every
 * other call a second time.
 */
function compatProbes(group) {
    return [...WATCHED_CALLS.map((watched) => callProbe(group, watched)), socketProbe(group)];
}
/** Some calls have an entry for 32 bits alone; where it is there, it is the one that is called. */
function callProbe(group, watched) {
    const { call, wanted } = watched;
    const fetches = Object.entries(wanted).map(([field, place]) => `${field}=${register(place)}:u32`);
    return entry(group, watched, {
        name: `compat_${call}`,
        definitions: ["__ia32_compat_sys_", "__ia32_sys_"].map((prefix) => `p:${group}/compat_${call} ${prefix}${call} ${fetches.join(" ")}`),
        filter: watched.filter,
    });
}
/** The older way to a socket. */
function socketProbe(group) {
    const watched = WATCHED_CALLS.find(({ call }) => call === "socket");
    if (watched === undefined)
        throw new Error("sockets are not watched");
    const fetches = Object.entries(watched.wanted).map(([field, place]) => `${field}=+u${place * 4}(${register(1)}):u32`);
    return entry(group, watched, {
        name: "compat_socketcall",
        definitions: [
            `p:${group}/compat_socketcall __ia32_compat_sys_socketcall does=${register(0)}:u32 ${fetches.join(" ")}`,
        ],
        filter: `does==${SOCKET}&&(${watched.filter})`,
    });
}
function entry(group, watched, { name, definitions, filter }) {
    return {
        group,
        name,
        ...(filter === undefined ? {} : { filter }),
        shows: COMPAT_CALLS,
        definitions,
        read: (fields) => watched_calls_callOf(watched, fields),
    };
}
function register(place) {
    return `+${REGISTERS[place] ?? 0}($arg1)`;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/security-hooks.js

/** BPF_PROG_LOAD in the kernel's include/uapi/linux/bpf.h; `union bpf_attr` then starts with the program's type. */
const security_hooks_PROGRAM_LOAD = 5;
/** `group` must be ours alone; `uid` is the agent's user. */
function securityHooks(group, uid, offsetsOf) {
    return [accessProbe(group, offsetsOf), programProbe(group), security_hooks_socketProbe(group), userProbe(group, uid, offsetsOf)];
}
/** Every look into a process: ptrace, /proc/PID/mem, process_vm_readv, pidfd_getfd. */
function accessProbe(group, offsetsOf) {
    return {
        group,
        name: "access",
        // PTRACE_MODE_ATTACH; mere reading of a process's state has another bit.
        filter: "mode & 2",
        shows: "memory-files",
        definitions: accessDefinitions(`p:${group}/access security_ptrace_access_check`, offsetsOf),
        read: (fields) => ({ kind: "access", target: fields.number("target"), mode: fields.number("mode") }),
    };
}
/** Kernels before 6.6 do not know arguments by name, so the place of the one that is needed is looked up. */
function* accessDefinitions(place, offsetsOf) {
    yield `${place} target=child->tgid:s32 mode=mode:u32`;
    const [offset] = offsetsOf([["task_struct", "tgid"]]);
    if (offset !== undefined)
        yield `${place} target=+${offset}($arg1):s32 mode=$arg2:u32`;
}
/** With the type of the program, which the system call's own event does not have. */
function programProbe(group) {
    return {
        group,
        name: "bpf_load",
        filter: `cmd==${security_hooks_PROGRAM_LOAD}`,
        shows: "kernel-program-types",
        replaces: ["syscalls/sys_enter_bpf", `${group}/compat_bpf`],
        definitions: [`p:${group}/bpf_load security_bpf cmd=$arg1:u32 type=+0($arg2):u32`],
        read: (fields) => ({ kind: "call", call: "bpf", arguments: [fields.number("cmd"), fields.number("type")] }),
    };
}
/** Without those that the kernel makes for itself. */
function security_hooks_socketProbe(group) {
    return {
        group,
        name: "socket_create",
        filter: `kern==0&&(${RAW_SOCKETS})`,
        shows: "raw-sockets-by-io_uring",
        replaces: ["syscalls/sys_enter_socket", `${group}/compat_socket`, `${group}/compat_socketcall`],
        definitions: [`p:${group}/socket_create security_socket_create family=$arg1:u32 type=$arg2:u32 kern=$arg4:u32`],
        read: (fields) => ({ kind: "call", call: "socket", arguments: [fields.number("family"), fields.number("type")] }),
    };
}
/**
 * Whoever becomes the agent's user, be it for a moment, and for files and sockets only (setfsuid(2)): sockets keep the user that they
 * were made as, by which the rules know the agent.
 */
function userProbe(group, uid, offsetsOf) {
    return {
        group,
        name: "user",
        filter: `fsuid==${uid}`,
        shows: "users-for-a-moment",
        definitions: userDefinitions(`p:${group}/user commit_creds`, offsetsOf),
        read: (fields) => ({ kind: "user", uid: fields.number("fsuid") }),
    };
}
/** What else changes the user changes this one with it (credentials(7)). */
function* userDefinitions(place, offsetsOf) {
    const [offset] = offsetsOf([["cred", "fsuid"]]);
    if (offset !== undefined)
        yield `${place} fsuid=+${offset}($arg1):u32`;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/dynamic-events.js

/** Where the processor's registers keep the second and third argument of a system call, in `struct pt_regs`. */
const ARGUMENT_REGISTERS = {
    x64: { prefix: "__x64_sys_", second: 0x68, third: 0x60 },
    arm64: { prefix: "__arm64_sys_", second: 8, third: 16 },
};
const dynamic_events_MAX_ARGV = 16;
const ARGUMENTS = Array.from({ length: dynamic_events_MAX_ARGV }, (_, index) => ({ text: `a${index}`, pointer: `p${index}` }));
const POINTER = 8;
const dynamic_events_AF_INET = 2;
/** `group` must be ours alone: the events belong to the whole machine. `uid` is the agent's user. */
function dynamicCatalog(group, architecture, uid, offsetsOf) {
    return [
        ...securityHooks(group, uid, offsetsOf),
        ...["execve", "execveat"].map((call) => argumentProbe(group, architecture, call)),
        ...addressProbes(group),
    ];
}
function argumentProbe(group, architecture, call) {
    const { prefix, second, third } = ARGUMENT_REGISTERS[architecture];
    const list = `+${call === "execve" ? second : third}($arg1)`;
    const fetches = ARGUMENTS.flatMap(({ text, pointer }, index) => {
        const place = `+u${index * POINTER}(${list})`;
        return [`${pointer}=${place}:x64`, `${text}=+u0(${place}):ustring`];
    });
    return {
        group,
        name: call,
        shows: "arguments",
        definitions: [`p:${group}/${call} ${prefix}${call} ${fetches.join(" ")}`],
        read: (fields) => ({ kind: "arguments", argv: argumentsOf(fields) }),
    };
}
/** By its pointer, as the text of an empty argument looks like that of one that is not there. */
function argumentsOf(fields) {
    const end = ARGUMENTS.findIndex(({ pointer }) => fields.isZero(pointer));
    return ARGUMENTS.slice(0, end === -1 ? dynamic_events_MAX_ARGV : end).map(({ text }) => fields.text(text));
}
/**
 * Unconnected sends name their destination in `msg_name`, the first field of `struct msghdr`. Connecting names it itself, for
 * both families at one place.
 */
function addressProbes(group) {
    const named = "+0($arg2)";
    return [
        addressProbe(group, "udp4", "udp_sendmsg", named),
        addressProbe(group, "udp6", "udpv6_sendmsg", named),
        addressProbe(group, "udp_connect", "inet_dgram_connect", "$arg2"),
    ];
}
/**
 * `address` fetches a pointer to a `struct sockaddr` that the kernel has copied already. Without one the other fields hold
 * what an earlier record left there: so it is asked for in the filter.
 */
function addressProbe(group, name, place, address) {
    const at = (offset) => `+${offset}(${address})`;
    const fields = [
        `to=${address}:x64`,
        `family=${at(0)}:u16`,
        `port=${at(2)}:u16`,
        `four=${at(4)}:u8[4]`,
        `six=${at(8)}:u8[16]`,
    ];
    return {
        group,
        name,
        filter: "to!=0&&(family==2||family==10)",
        shows: "udp-senders",
        definitions: [`p:${group}/${name} ${place} ${fields.join(" ")}`],
        read: readAddress,
    };
}
/** The port stands in network order. */
function readAddress(fields) {
    const port = fields.short("port");
    const address = fields.bytes(fields.short("family") === dynamic_events_AF_INET ? "four" : "six");
    return { kind: "connect", protocol: "udp", address, port: ((port & 0xff) << 8) | (port >> 8) };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/file-events.js
/** O_WRONLY, O_RDWR, O_CREAT and O_TRUNC, which have these values on x64 and arm64. */
const WRITING = 0x243;
const ENTRY_CHANGES = [
    change("rename_from", "rename", ["old_dir", "$arg1"], ["old_dentry", "$arg2"]),
    change("rename_to", "rename", ["new_dir", "$arg3"], ["new_dentry", "$arg4"]),
    change("link", "link", ["dir", "$arg2"], ["new_dentry", "$arg3"]),
    ...["symlink", "unlink", "rmdir"].map((name) => change(name, name, ["dir", "$arg1"], ["dentry", "$arg2"])),
];
function change(name, call, folder, entry) {
    return { name, place: `security_inode_${call}`, folder, entry };
}
/** What is read of the kernel's structures, for kernels before 6.6 by its offset. */
const MEMBERS = {
    flags: ["file", "f_flags"],
    file: ["file", "f_inode"],
    place: ["path", "dentry"],
    found: ["dentry", "d_inode"],
    number: ["inode", "i_ino"],
    fileSystem: ["inode", "i_sb"],
    device: ["super_block", "s_dev"],
    entry: ["dentry", "d_name"],
    name: ["qstr", "name"],
};
/**
 * For the file system whose device has this number in the kernel. The places are those where the kernel asks whether something
 * may be done, after its own checks: every call passes them, also those of io_uring and of programs of 32 bits.
 */
function fileProbes(group, device, offsetsOf) {
    const offsets = once(() => readOffsets(offsetsOf));
    return [
        {
            group,
            name: "write",
            filter: `device==${device}&&flags&${WRITING}`,
            shows: "file-writers",
            definitions: openDefinitions(`p:${group}/write security_file_open`, offsets),
            read: readChange,
        },
        {
            group,
            name: "truncate",
            filter: `device==${device}`,
            shows: "file-writers",
            definitions: truncateDefinitions(`p:${group}/truncate security_path_truncate`, offsets),
            read: readChange,
        },
        ...ENTRY_CHANGES.map((each) => ({
            group,
            name: each.name,
            filter: `device==${device}`,
            shows: "file-writers",
            definitions: entryDefinitions(`p:${group}/${each.name} ${each.place}`, each, offsets),
            read: readChange,
        })),
    ];
}
function* openDefinitions(place, offsets) {
    yield `${place} flags=file->f_flags:u32 inode=file->f_inode->i_ino:u64 device=file->f_inode->i_sb->s_dev:u32`;
    const at = offsets();
    if (at === undefined)
        return;
    yield `${place} flags=+${at.flags}($arg1):u32 ${inodeFetches(`+${at.file}($arg1)`, at)}`;
}
/** By its path: a descriptor was opened to be written. */
function* truncateDefinitions(place, offsets) {
    yield `${place} inode=path->dentry->d_inode->i_ino:u64 device=path->dentry->d_inode->i_sb->s_dev:u32`;
    const at = offsets();
    if (at === undefined)
        return;
    yield `${place} ${inodeFetches(`+${at.found}(+${at.place}($arg1))`, at)}`;
}
function* entryDefinitions(place, { folder, entry }, offsets) {
    const named = `inode=${folder[0]}->i_ino:u64 device=${folder[0]}->i_sb->s_dev:u32`;
    yield `${place} ${named} name=${entry[0]}->d_name.name:string`;
    const at = offsets();
    if (at === undefined)
        return;
    yield `${place} ${inodeFetches(folder[1], at)} name=+0(+${at.entry + at.name}(${entry[1]})):string`;
}
function inodeFetches(inode, at) {
    return `inode=+${at.number}(${inode}):u64 device=+${at.device}(+${at.fileSystem}(${inode})):u32`;
}
/** Undefined where the kernel does not tell all of them. */
function readOffsets(offsetsOf) {
    const offsets = offsetsOf(Object.values(MEMBERS));
    if (offsets.includes(undefined))
        return undefined;
    return Object.fromEntries(Object.keys(MEMBERS).map((key, index) => [key, offsets[index]]));
}
/** Each look at the kernel's types reads megabytes. */
function once(read) {
    let known;
    return () => {
        known ??= { value: read() };
        return known.value;
    };
}
function readChange(fields) {
    const inode = fields.long("inode");
    return fields.has("name") ? { kind: "write", inode, name: fields.text("name") } : { kind: "write", inode };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/trace-catalog.js

const trace_catalog_AF_INET = 2;
const PROCESSES = [
    {
        group: "task",
        name: "task_newtask",
        shows: "processes",
        read: (fields) => ({ kind: "fork", child: fields.number("pid"), flags: fields.number("clone_flags") }),
    },
    {
        group: "sched",
        name: "sched_process_exec",
        shows: "processes",
        read: (fields) => ({ kind: "exec", before: fields.number("old_pid"), file: fields.text("filename") }),
    },
    {
        group: "sched",
        name: "sched_process_exit",
        shows: "processes",
        read: (fields) => ({ kind: "exit", last: fields.has("group_dead") ? fields.byte("group_dead") !== 0 : undefined }),
    },
];
const ESTABLISHED = 1;
/**
 * SYN_SENT (2) is entered by the thread that connects, whichever call it used, but before there is a local end. That comes
 * with ESTABLISHED, in whatever thread the answer is taken in.
 */
const CONNECTIONS = {
    group: "sock",
    name: "inet_sock_set_state",
    filter: "newstate==2 || (newstate==1 && oldstate==2)",
    shows: "tcp-connections",
    read: (fields) => {
        const [from, to] = fields.short("family") === trace_catalog_AF_INET ? ["saddr", "daddr"] : ["saddr_v6", "daddr_v6"];
        const socket = fields.bytes("skaddr").join(" ");
        if (fields.number("newstate") === ESTABLISHED)
            return { kind: "connected", socket, source: fields.bytes(from), sourcePort: fields.short("sport") };
        return { kind: "connect", protocol: "tcp", address: fields.bytes(to), port: fields.short("dport"), socket };
    },
};
const MODULES = {
    group: "module",
    name: "module_load",
    shows: "kernel-modules",
    read: (fields) => ({ kind: "module", name: fields.text("name") }),
};
const CALLS = WATCHED_CALLS.map((watched) => ({
    group: "syscalls",
    name: `sys_enter_${watched.call}`,
    ...(watched.filter === undefined ? {} : { filter: watched.filter }),
    shows: watched.shows,
    read: (fields) => watched_calls_callOf(watched, fields),
}));
/** Everything that is asked of the kernel without dynamic events. */
const TRACE_CATALOG = [...PROCESSES, CONNECTIONS, MODULES, ...CALLS];

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/field-reader.js
const MAX_TEXT = 4_096;
/** A reader that is pointed at one record after the other, because millions of them are read. */
class RecordFields {
    #fields;
    #page;
    #start = 0;
    #end = 0;
    constructor(format, page) {
        this.#fields = format.fields;
        this.#page = page;
    }
    /** Points it at the record from `start` to before `end`. */
    at(page, start, end) {
        this.#page = page;
        this.#start = start;
        this.#end = end;
        return this;
    }
    has(name) {
        return this.#fields.has(name);
    }
    number(name) {
        const place = this.#place(name, 4);
        return place === undefined ? 0 : this.#page.readUInt32LE(place);
    }
    long(name) {
        const place = this.#place(name, 8);
        return place === undefined ? 0 : this.#page.readUInt32LE(place) + this.#page.readUInt32LE(place + 4) * 2 ** 32;
    }
    short(name) {
        const place = this.#place(name, 2);
        return place === undefined ? 0 : this.#page.readUInt16LE(place);
    }
    byte(name) {
        const place = this.#place(name, 1);
        return place === undefined ? 0 : this.#page.readUInt8(place);
    }
    bytes(name) {
        return Uint8Array.from(this.#slice(name));
    }
    text(name) {
        const bytes = this.#slice(name);
        const end = bytes.indexOf(0);
        return bytes.toString("utf8", 0, Math.min(end === -1 ? bytes.length : end, MAX_TEXT));
    }
    isZero(name) {
        return this.#slice(name).every((byte) => byte === 0);
    }
    #slice(name) {
        const field = this.#fields.get(name);
        if (field === undefined)
            return this.#page.subarray(0, 0);
        const where = field.elsewhere ? this.number(name) : (field.size << 16) | field.offset;
        const start = this.#start + (where & 0xffff);
        return this.#page.subarray(Math.min(start, this.#end), Math.min(start + (where >>> 16), this.#end));
    }
    /** Undefined if the record is too short for it. */
    #place(name, size) {
        const field = this.#fields.get(name);
        if (field === undefined)
            return undefined;
        const place = this.#start + field.offset;
        return place + size <= this.#end ? place : undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/trace-format.js
// Reads an event's `format` file: where each field stands in a record. The kernel writes it, and for dynamic events repeats
// names that we chose. See the kernel's documentation, trace/events.rst.
const ID = "ID: ";
const FIELD = "field:";
/** Undefined if the text is not of that form. */
function parseTraceFormat(text) {
    const lines = text.split("\n").map((line) => line.trim());
    const id = Number(lines.find((line) => line.startsWith(ID))?.slice(ID.length));
    const fields = new Map(lines.filter((line) => line.startsWith(FIELD)).flatMap(parseField));
    return Number.isInteger(id) && fields.size > 0 ? { id, fields } : undefined;
}
/** Such as `field:char comm[16];	offset:8;	size:16;	signed:0;`. */
function parseField(line) {
    const parts = line.split(";").map((part) => part.trim());
    const declaration = parts[0]?.slice(FIELD.length) ?? "";
    const offset = Number(valueAfter(parts, "offset:"));
    const size = Number(valueAfter(parts, "size:"));
    const name = declaration.slice(declaration.lastIndexOf(" ") + 1).split("[")[0] ?? "";
    if (name === "" || !Number.isInteger(offset) || !Number.isInteger(size) || offset < 0)
        return [];
    return [[name, { offset, size, elsewhere: declaration.startsWith("__data_loc") }]];
}
function valueAfter(parts, name) {
    return parts.find((part) => part.startsWith(name))?.slice(name.length);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/trace-page.js
const trace_page_HEADER = 16;
const LENGTH_BITS = 0xfffff;
const EVENT_HEADER = 4;
const PADDING = 29;
const TIME_EXTEND = 30;
const TIME_STAMP = 31;
const DELTA_RANGE = 2 ** 27;
/** Visits the records in order. False if the page does not hold together: what follows the fault cannot be found. */
function visitRecords(page, visit) {
    if (page.length < trace_page_HEADER)
        return false;
    const end = trace_page_HEADER + (page.readUInt32LE(8) & LENGTH_BITS);
    if (end > page.length)
        return false;
    let at = Number(page.readBigUInt64LE(0));
    let place = trace_page_HEADER;
    while (place + EVENT_HEADER <= end) {
        const entry = readEntry(page, place, end, at);
        if (entry === undefined)
            return false;
        if (entry.data !== undefined)
            visit(entry.at, entry.data, entry.next);
        at = entry.at;
        place = entry.next;
    }
    return true;
}
function readEntry(page, place, end, before) {
    const header = page.readUInt32LE(place);
    const kind = header & 0x1f;
    const delta = header >>> 5;
    if (kind > 0 && kind < PADDING)
        return within(end, { at: before + delta, data: place + 4, next: place + 4 + kind * 4 });
    // Padding without a length fills the rest of the page.
    if (kind === PADDING && delta === 0)
        return { at: before, next: end };
    if (place + 8 > end)
        return undefined;
    const word = page.readUInt32LE(place + 4);
    if (kind === TIME_EXTEND)
        return within(end, { at: before + delta + word * DELTA_RANGE, next: place + 8 });
    if (kind === TIME_STAMP)
        return within(end, { at: delta + word * DELTA_RANGE, next: place + 8 });
    if (word < 4)
        return undefined;
    const next = place + EVENT_HEADER + word;
    return within(end, kind === PADDING ? { at: before + delta, next } : { at: before + delta, data: place + 8, next });
}
function within(end, entry) {
    return entry.next <= end ? entry : undefined;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/trace-decoder.js
// Turns pages of the ring buffer into records. Which kind a record has is decided by the kernel's number for the event alone:
// nothing that a program chooses (its name, its path, its arguments) can make it another.




const MIN_RECORD = 8;
const NOTHING = external_node_buffer_namespaceObject.Buffer.alloc(0);
class TraceDecoder {
    #bound = new Map();
    #seen = 0;
    #broken = 0;
    /** `formats` are the texts of the events' format files. */
    constructor(catalog, formats) {
        for (const { group, name, format } of formats) {
            const entry = catalog.find((each) => each.group === group && each.name === name);
            const parsed = parseTraceFormat(format);
            if (entry !== undefined && parsed !== undefined) {
                this.#bound.set(parsed.id, { entry, fields: new RecordFields(parsed, NOTHING) });
            }
        }
    }
    /** Records that were read, known or not. */
    get seen() {
        return this.#seen;
    }
    /** Pages and records that could not be understood. */
    get broken() {
        return this.#broken;
    }
    decode(page, take) {
        const whole = visitRecords(page, (at, start, end) => {
            this.#seen += 1;
            const record = this.#record(page, at, start, end);
            if (record === undefined)
                this.#broken += 1;
            else
                take(record);
        });
        if (!whole)
            this.#broken += 1;
    }
    /** Every record starts with the event's number (16 bits), flags, and at 4 the thread. */
    #record(page, at, start, end) {
        if (end - start < MIN_RECORD)
            return undefined;
        const bound = this.#bound.get(page.readUInt16LE(start));
        const fact = bound?.entry.read(bound.fields.at(page, start, end));
        return fact && { at, task: page.readUInt32LE(start + 4), ...fact };
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/open-trace.js





/** Opens the recording. Never throws: what is missing stands in `gaps`. */
function openTrace(ports, config) {
    const { architecture, group, sources } = config;
    const device = sources === undefined ? undefined : ports.fileSystemDevice(sources);
    const wanted = wantedEvents(ports, config, device);
    const { defined } = ports.tracing.define(architecture === undefined ? [] : wanted);
    const catalog = withoutReplaced([...TRACE_CATALOG, ...wanted.filter((entry) => defined.includes(entry))]);
    // With other numbers, every record would be taken for another process's.
    const counts = ports.processes.countsAsKernel();
    const opened = counts ? ports.tracing.open(catalog) : { unavailable: "other-process-numbers" };
    if ("unavailable" in opened) {
        ports.tracing.remove(defined);
        const gaps = [...new Set(TRACE_CATALOG.map(({ shows }) => shows))].map((what) => gap(what, opened.unavailable));
        return { trace: undefined, decoder: new TraceDecoder([], []), dynamic: [], gaps };
    }
    const missing = catalog.filter((entry) => opened.missing.includes(`${entry.group}/${entry.name}`));
    const gaps = [
        ...gapsOf([...missing, ...wanted.filter((entry) => !defined.includes(entry))], ports, group),
        ...(architecture === "x64" ? [] : [gap(COMPAT_CALLS, "no-tracepoint")]),
        ...(sources !== undefined && device === undefined ? [gap("file-writers", "file-system")] : []),
    ];
    return { trace: opened, decoder: new TraceDecoder(catalog, opened.formats), dynamic: defined, gaps };
}
function withoutReplaced(entries) {
    const replaced = new Set(entries.flatMap((entry) => ("replaces" in entry ? (entry.replaces ?? []) : [])));
    return entries.filter(({ group, name }) => !replaced.has(`${group}/${name}`));
}
/** For another processor the words are not known: they are listed as missing all the same. */
function wantedEvents({ offsetsOf }, { architecture, group, uid }, device) {
    const files = device === undefined ? [] : fileProbes(group, device, offsetsOf);
    return [
        ...dynamicCatalog(group, architecture ?? "x64", uid, offsetsOf),
        ...(architecture === "x64" ? compatProbes(group) : []),
        ...files,
    ];
}
/** The group of our own events is named after the agent's process, so it is left out: what is said of a run stays the same. */
function gapsOf(missing, ports, own) {
    const relevant = missing.filter(({ shows }) => shows !== "kernel-modules" || ports.takesModules());
    const nameOf = ({ group, name }) => (group === own ? name : `${group}/${name}`);
    const unseen = new Map(relevant.map((entry) => [entry.shows, `no-event:${nameOf(entry)}`]));
    return [...unseen].map(([what, why]) => gap(what, why));
}
function gap(what, why) {
    return { kind: "gap", what, why };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/periodic-checks.js
/** Nanoseconds. */
const FILES_EVERY = 2e9;
/** Reading a large memory through its file takes longer than this. */
const MEMORY_EVERY = 0.5e9;
class PeriodicChecks {
    #needs;
    #files = new Map();
    #links = new Set();
    #told = false;
    #nextFiles = 0;
    #nextMemory = 0;
    constructor(needs) {
        this.#needs = needs;
    }
    /** Remembers how things are now. Open memory files are looked for where the kernel does not tell of them. */
    start(kernelTellsMemory) {
        if (kernelTellsMemory)
            this.#nextMemory = Number.POSITIVE_INFINITY;
        const { config, ports } = this.#needs;
        for (const { path } of config.watched)
            this.#files.set(path, ports.watchedState(path));
        for (const link of ports.devicesAbove(config.uplinks) ?? [])
            this.#links.add(link);
        this.#nextFiles = ports.monotonic() + FILES_EVERY;
    }
    /** Looks at what it is time for, or at everything. `now` is in nanoseconds of the monotonic clock. */
    run(now, everything) {
        const events = [];
        if (now >= this.#nextMemory) {
            this.#nextMemory = now + MEMORY_EVERY;
            events.push(...this.#memoryFiles());
        }
        if (everything || now >= this.#nextFiles) {
            this.#nextFiles = now + FILES_EVERY;
            events.push(...this.#unseen(), ...this.#changedFiles(), ...this.#newLinks(), ...this.#users());
        }
        return events;
    }
    #changedFiles() {
        const { config, ports, desk } = this.#needs;
        return config.watched.flatMap(({ path, what }) => {
            const before = this.#files.get(path)?.digest;
            const now = ports.watchedState(path);
            this.#files.set(path, now);
            if (now.digest === before)
                return [];
            if (what === "own-program")
                return [{ kind: "tamper", what, detail: path, repaired: false }];
            return desk.judge({ kind: "file", what, path });
        });
    }
    /** Told once: what is too large to be compared as a whole. */
    #unseen() {
        if (this.#told)
            return [];
        this.#told = true;
        const partly = [...this.#files].filter(([, { whole, digest }]) => !whole || digest === "unreadable");
        return partly.map(([path]) => ({ kind: "gap", what: "watched-file", why: `not-read-whole:${path}` }));
    }
    #newLinks() {
        const { config, ports, desk } = this.#needs;
        const fresh = (ports.devicesAbove(config.uplinks) ?? []).filter((name) => !this.#links.has(name));
        for (const name of fresh)
            this.#links.add(name);
        return fresh.flatMap((name) => desk.judge({ kind: "link", name }));
    }
    /** A process can become the agent's user without starting a program. */
    #users() {
        const { table, ports, desk } = this.#needs;
        return table.living.flatMap((process) => {
            const uid = ports.processes.owner(process.pid);
            return uid === undefined ? [] : desk.judge({ kind: "user", process, uid });
        });
    }
    #memoryFiles() {
        const { table, ports, desk } = this.#needs;
        return table.living
            .filter(({ own, system }) => !own && !system)
            .flatMap((process) => ports.processes
            .openMemories(process.pid)
            .flatMap((target) => desk.judge({ kind: "memory-file", process, target })));
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/container-id.js
// Tells the container of a process from its control groups. Forms of docker, containerd, podman and CRI-O with both drivers
// (cgroupfs: `/docker/ID`, systemd: `/system.slice/docker-ID.scope`), for cgroup v1 and v2.
const container_id_ID = /^(?:docker-|cri-containerd-|crio-|libpod-(?:payload-)?)?([0-9a-f]{64})(?:\.scope)?$/;
const SHORT = 12;
/** The short id (12 digits) in the text of /proc/PID/cgroup, or undefined where there is none. */
function containerOf(cgroup) {
    for (const line of cgroup.split("\n")) {
        // `hierarchy:controllers:path`; a path may hold more colons, as containerd's `kubepods-x.slice:cri-containerd:ID`.
        const parts = line.split(/[/:]/);
        const found = parts.map((part) => container_id_ID.exec(part)?.[1]).findLast((id) => id !== undefined);
        if (found !== undefined)
            return found.slice(0, SHORT);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/step-identity.js
const STEP_VARIABLE = "GITHUB_ACTION";
const MAX_STEP = 256;
/**
 * What a new program of `entry` tells, when it started at `execAt`. `read` gives the variable of the environment, null where
 * it is not set and undefined where the process is gone.
 */
function findStep(entry, execAt, read) {
    if (entry.line !== "child")
        return { kind: "keep" };
    if (entry.stepReadAt !== undefined) {
        return execAt < entry.stepReadAt ? { kind: "revoke" } : { kind: "keep" };
    }
    const value = read();
    if (value === undefined)
        return { kind: "read", step: undefined, missed: true };
    const usable = value !== null && value !== "" && value.length <= MAX_STEP;
    return { kind: "read", step: usable ? value : undefined, missed: false };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/exec-details.js



/** Names that mean the program that runs already. */
const ITSELF = "/proc/self/exe";
/**
 * For a program that is known to be gone: nothing but the record's own words. Its process may run another one by now, whose
 * environment this one chose: the step is not read from there.
 */
function detailsOfGone(entry, file, at) {
    const program = file === ITSELF || file === "" ? entry.program : file;
    const missedStep = entry.line === "child" && entry.stepReadAt === undefined;
    const change = missedStep ? { program, stepReadAt: at } : { program };
    return { change, argv: undefined, missedStep };
}
/** `at` is when it started the program, `now` the present, both in nanoseconds of the monotonic clock. */
function readExecDetails(entry, file, times, processes) {
    const program = processes.program(entry.pid);
    if (program === undefined)
        return detailsOfGone(entry, file, times.at);
    const uid = processes.owner(entry.pid) ?? entry.uid;
    const step = stepChange(entry, times, processes);
    const change = { program, uid, ...containerChange(entry, processes), ...step.change };
    return { change, argv: processes.argv(entry.pid), missedStep: step.missed };
}
function stepChange(entry, { at, now }, processes) {
    const finding = findStep(entry, at, () => processes.variable(entry.pid, STEP_VARIABLE));
    if (finding.kind === "keep")
        return { change: {}, missed: false };
    if (finding.kind === "revoke")
        return { change: { step: undefined }, missed: true };
    return { change: { step: finding.step, stepReadAt: now }, missed: finding.missed };
}
/** A group is read only where a container runtime was before. */
function containerChange(entry, processes) {
    if (entry.container !== undefined || !isContainerRuntime(entry.program))
        return {};
    const container = containerOf(processes.cgroup(entry.pid) ?? "");
    return container === undefined ? {} : { container, system: false };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/process-learner.js




const MAX_DEPTH = 64;
class ProcessLearner {
    #table;
    #processes;
    #config;
    #monotonic;
    #first = true;
    constructor(table, processes, config, monotonic) {
        this.#table = table;
        this.#processes = processes;
        this.#config = config;
        this.#monotonic = monotonic;
    }
    /** Learns all there are that are not known yet. */
    learnAll() {
        for (const pid of this.#processes.all())
            if (!this.#table.isAlive(pid))
                this.learn(pid);
    }
    /** Corrects those that live, where the record of a program that they started was lost. */
    correctAll() {
        const now = this.#monotonic();
        for (const entry of this.#table.living) {
            const program = this.#processes.program(entry.pid);
            if (program === undefined || program === entry.program)
                continue;
            const { change } = readExecDetails(entry, program, { at: now, now }, this.#processes);
            this.#table.exec(entry, change);
        }
    }
    /** The start is over. Until then, processes that are none of the job's are taken for the machine's own. */
    close() {
        this.#first = false;
    }
    /** The process of a thread or process, or undefined if it is gone or is not to be looked at. */
    learn(task, depth = 0) {
        const status = this.#processes.status(task);
        if (status === undefined || depth > MAX_DEPTH)
            return undefined;
        if (status.process !== task)
            return this.#table.get(status.process) ?? this.learn(status.process, depth + 1);
        const parent = this.#parent(status.parent, depth);
        const what = this.#describe(task, parent, status.uid);
        if (what === undefined)
            return undefined;
        const entry = this.#table.add(task, status.parent, what);
        return entry && this.#withStep(entry);
    }
    #parent(pid, depth) {
        if (pid === 0)
            return undefined;
        return this.#table.isAlive(pid) ? this.#table.get(pid) : this.learn(pid, depth + 1);
    }
    #describe(pid, parent, uid) {
        const { scope, runner, agent } = this.#config;
        const isRoot = scope.kind === "tree" && pid === scope.root;
        if (scope.kind === "tree" && !isRoot && parent === undefined)
            return undefined;
        const handed = parent === undefined ? this.#handedByNobody() : inheritedFrom(parent);
        const container = handed.container ?? containerOf(this.#processes.cgroup(pid) ?? "");
        const line = pid === runner ? "runner" : handed.line;
        const wasThere = this.#first && runner !== undefined && scope.kind === "machine";
        const system = (this.#first ? wasThere : handed.system) && line === "none" && container === undefined;
        return {
            ...handed,
            container,
            line,
            uid,
            system,
            resident: system && wasThere,
            program: this.#processes.program(pid) ?? handed.program,
            ancestors: parent === undefined ? [] : [parent.program, ...parent.ancestors].slice(0, 8),
            own: handed.own || pid === agent,
        };
    }
    #handedByNobody() {
        return {
            program: "",
            ancestors: [],
            step: undefined,
            container: undefined,
            line: "none",
            own: false,
            system: this.#first,
            resident: this.#first,
            uid: undefined,
        };
    }
    #withStep(entry) {
        const now = this.#monotonic();
        const finding = findStep(entry, now, () => this.#processes.variable(entry.pid, STEP_VARIABLE));
        if (finding.kind !== "read" || finding.missed)
            return entry;
        return this.#table.change(entry, { step: finding.step, stepReadAt: now });
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/step-count.js
// How many living processes each step has.
class StepCount {
    #counts = new Map();
    /** Steps that have at least one. */
    get running() {
        return new Set(this.#counts.keys());
    }
    add(step) {
        if (step !== undefined)
            this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
    }
    remove(step) {
        if (step === undefined)
            return;
        const left = (this.#counts.get(step) ?? 0) - 1;
        if (left > 0)
            this.#counts.set(step, left);
        else
            this.#counts.delete(step);
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/process-table.js
// Every process that was seen, by number, also after its end, so that what it did can still be told. A number that is used
// again is another process: the older one stays known only to those who already hold it.


/** Flag of clone(2): a thread of the same process. */
const CLONE_THREAD = 0x10000;
const LIMITS = { live: 100_000, ended: 20_000, threads: 200_000 };
/** So many are forgotten at once: finding the oldest of a large map costs more the more were taken from its front. */
const BURIED_AT_ONCE = 1_024;
class ProcessTable {
    #limits;
    #alive = new Map();
    #ended = new Map();
    #threads = new Map();
    #steps = new StepCount();
    #born = 0;
    #dropped = 0;
    #endedChildren = 0;
    constructor(limits = LIMITS) {
        this.#limits = limits;
    }
    /** Processes that ended and were forgotten, or were too many to be known at all. */
    get dropped() {
        return this.#dropped;
    }
    /** Direct children of the runner that have ended: steps among them, also those whose name could not be read in time. */
    get endedChildren() {
        return this.#endedChildren;
    }
    /** Steps that have a living process. */
    get steps() {
        return this.#steps.running;
    }
    /** The processes that live, those that were seen last at the end. */
    get living() {
        return [...this.#alive.values()];
    }
    /** The process that a thread or a process of this number belongs to. */
    get(task) {
        const pid = this.#threads.get(task) ?? task;
        return this.#alive.get(pid) ?? this.#ended.get(pid);
    }
    isAlive(pid) {
        return this.#alive.has(pid);
    }
    /** Makes a process known that was there before or whose start was not seen. Undefined if there are too many. */
    add(pid, parent, what) {
        return this.#add(pid, parent, what, false);
    }
    /** A child of a known process, or a thread of it. */
    fork(creator, child, flags) {
        if ((flags & CLONE_THREAD) === 0)
            return this.#add(child, creator.pid, inheritedFrom(creator), true);
        if (this.#threads.size < this.#limits.threads)
            this.#threads.set(child, creator.pid);
        return creator;
    }
    /** The same process with a new program. */
    exec(entry, change) {
        return this.#replace(entry, { ...change, ancestors: ancestorsAfterExec(entry), fresh: false, resident: false });
    }
    /** Corrects what was believed of a process. */
    change(entry, change) {
        return this.#replace(entry, change);
    }
    /** A thread ended; `last` says if its process did, where known. */
    exit(task, last) {
        const pid = this.#threads.get(task) ?? task;
        this.#threads.delete(task);
        if (last ?? pid === task)
            this.end(pid);
    }
    end(pid) {
        const entry = this.#alive.get(pid);
        if (entry === undefined)
            return;
        this.#alive.delete(pid);
        this.#steps.remove(entry.step);
        if (entry.line === "child")
            this.#endedChildren += 1;
        // Deleted first, so that the map stays in the order of ends.
        this.#ended.delete(pid);
        this.#ended.set(pid, entry);
        if (this.#ended.size >= this.#limits.ended + BURIED_AT_ONCE)
            this.#bury();
    }
    /** True if `entry` was started by `ancestor`, or by something that it started. */
    descends(entry, ancestor) {
        let up = this.#parentOf(entry);
        // A parent was born before its child, so this ends.
        while (up !== undefined && up.born > ancestor.born)
            up = this.#parentOf(up);
        return up !== undefined && up.born === ancestor.born;
    }
    /** Forgets threads: after a loss of events some of them may be gone for long. */
    forgetThreads() {
        this.#threads.clear();
    }
    #add(pid, parent, what, fresh) {
        this.end(pid);
        if (this.#alive.size >= this.#limits.live) {
            this.#dropped += 1;
            return undefined;
        }
        this.#threads.delete(pid);
        const entry = {
            ...what,
            pid,
            parent,
            born: this.#born,
            fresh,
            stepReadAt: undefined,
        };
        this.#born += 1;
        this.#steps.add(entry.step);
        this.#alive.set(pid, entry);
        return entry;
    }
    /** An older process of the same number is not touched: only who holds it sees the change. */
    #replace(entry, change) {
        const next = { ...entry, ...change };
        if (this.#alive.get(entry.pid)?.born === entry.born) {
            this.#alive.set(entry.pid, next);
            this.#steps.remove(entry.step);
            this.#steps.add(next.step);
        }
        else if (this.#ended.get(entry.pid)?.born === entry.born)
            this.#ended.set(entry.pid, next);
        return next;
    }
    /** One that was born later only has the parent's number. */
    #parentOf({ parent, born }) {
        const known = [this.#alive.get(parent), this.#ended.get(parent)];
        return known.find((each) => each !== undefined && each.born < born);
    }
    #bury() {
        let count = 0;
        for (const pid of this.#ended.keys()) {
            if (count === BURIED_AT_ONCE)
                break;
            this.#ended.delete(pid);
            count += 1;
        }
        this.#dropped += count;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/record-queue.js
/** More pages than a processor's buffer has: one reading empties it, and a flood cannot keep it reading for ever. */
const MAX_PAGES = 4_096;
const ROUNDS = 3;
class RecordQueue {
    #trace;
    #decoder;
    #monotonic;
    #waiting = [];
    constructor(trace, decoder, monotonic) {
        this.#trace = trace;
        this.#decoder = decoder;
        this.#monotonic = monotonic;
    }
    /** The records that are complete up to a moment, oldest first. Reads again while some would have to wait. */
    take() {
        let until = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
            until = this.#monotonic();
            this.#trace.drain((page) => this.#decoder.decode(page, (record) => this.#waiting.push(record)), MAX_PAGES);
            if (this.#waiting.every(({ at }) => at <= until))
                break;
        }
        const ready = this.#waiting.filter(({ at }) => at <= until);
        this.#waiting = this.#waiting.filter(({ at }) => at > until);
        return ready.sort((one, other) => one.at - other.at);
    }
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __nccwpck_require__(280);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/address-text.js
// Addresses as the kernel's records hold them, in canonical text.

/** Text of 4 or 16 bytes after RFC 5952; IPv4 within IPv6 as IPv4. Undefined for any other length. */
function addressText(bytes) {
    if (bytes.length !== 4 && bytes.length !== 16)
        return undefined;
    const address = ipaddr.fromByteArray([...bytes]);
    if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress())
        return address.toIPv4Address().toString();
    return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/record-taker.js





/** Arguments that were told of programs that then did not start are forgotten beyond so many. */
const MAX_PENDING = 4_096;
class RecordTaker {
    #needs;
    #argv = new Map();
    #missedSteps = 0;
    /** Who changed a file last: most do so to many. */
    #writer;
    constructor(needs) {
        this.#needs = needs;
    }
    /** Direct children of the runner whose step could not be read, or not for sure. */
    get missedSteps() {
        return this.#missedSteps;
    }
    /** `records` in order of time. */
    take(records) {
        const last = lastChanges(records);
        const { now, monotonic } = this.#needs.ports;
        const epoch = now() - monotonic() / 1e6;
        return records.flatMap((record, index) => this.#apply(record, epoch + record.at / 1e6, last.get(record.task) === index));
    }
    /** `current`: nothing later in this batch changes the process, so that /proc tells of this very program. */
    #apply(record, at, current) {
        if (record.kind === "connected")
            return this.#connected(record);
        // Of processes that are not looked at, too: what one of them changed was not changed by another.
        if (record.kind === "write")
            return this.#write(record);
        // Of one command only its own processes are looked at; all others are not known.
        if (this.#needs.scope.kind === "tree" && this.#known(record.task) === undefined)
            return [];
        switch (record.kind) {
            case "fork":
                return this.#fork(record, at);
            case "exec":
                return this.#exec(record, at, current);
            case "exit":
                this.#needs.table.exit(record.task, record.last);
                this.#argv.delete(record.task);
                return [];
            case "connect":
                return this.#connect(record, at);
            case "arguments":
                if (this.#argv.size >= MAX_PENDING)
                    this.#argv.clear();
                this.#argv.set(record.task, record.argv);
                return [];
            default:
                return this.#judge({ ...record, process: this.#known(record.task) }, at);
        }
    }
    #fork(record, at) {
        const { table } = this.#needs;
        const creator = this.#known(record.task);
        if (creator === undefined)
            this.#known(record.child);
        else
            table.fork(creator, record.child, record.flags);
        if ((record.flags & NAMESPACE_FLAGS) === 0)
            return [];
        return this.#judge({ kind: "fork", process: creator, task: record.task, flags: record.flags }, at);
    }
    #exec(record, at, current) {
        const { table, ports } = this.#needs;
        // A thread that starts a program becomes the process.
        if (record.before !== record.task)
            table.exit(record.before, false);
        const entry = this.#known(record.task);
        if (entry === undefined)
            return [];
        const times = { at: record.at, now: ports.monotonic() };
        const details = current
            ? readExecDetails(entry, record.file, times, ports.processes)
            : detailsOfGone(entry, record.file, record.at);
        if (details.missedStep)
            this.#missedSteps += 1;
        const started = table.exec(entry, details.change);
        const argv = longer(this.#argv.get(record.before), details.argv);
        this.#argv.delete(record.before);
        if (started.own)
            return [];
        const event = {
            kind: "exec",
            actor: actorOf(started),
            parent: started.parent,
            ...(argv === undefined ? {} : { argv }),
        };
        return [{ kind: "event", at, event }, ...this.#user(started, started.uid, at)];
    }
    #connect(record, at) {
        const entry = this.#known(record.task);
        const address = addressText(record.address);
        if (entry?.own === true || address === undefined)
            return [];
        const actor = entry && actorOf(entry);
        const { protocol, port, socket } = record;
        if (entry !== undefined && socket !== undefined)
            this.#needs.ends.connects(socket, entry);
        const connect = {
            kind: "connect",
            at,
            pid: entry?.pid ?? record.task,
            actor,
            protocol,
            address,
            port,
        };
        // A program may have changed its user after it was started.
        return [connect, ...this.#user(entry, this.#needs.ports.processes.owner(record.task), at)];
    }
    #connected({ socket, source, sourcePort, at }) {
        const address = addressText(source);
        if (address !== undefined)
            this.#needs.ends.stands(socket, endOf(address, sourcePort), at);
        return [];
    }
    #write({ task, inode, name }) {
        const entry = this.#known(task);
        if (entry?.own === true)
            return [];
        if (entry !== undefined && this.#writer?.entry !== entry)
            this.#writer = { entry, actor: actorOf(entry) };
        const actor = entry && this.#writer?.actor;
        return [{ kind: "write", actor, inode, ...(name === undefined ? {} : { name }) }];
    }
    #user(process, uid, at) {
        return uid === undefined ? [] : this.#judge({ kind: "user", process, uid }, at);
    }
    #judge(behaviour, at) {
        return this.#needs.desk.judge(behaviour).map((event) => ({ kind: "event", at, event }));
    }
    /** A record of a process that was not seen before: its start was lost, or it is older than the recording. */
    #known(task) {
        return this.#needs.table.get(task) ?? this.#needs.learner.learn(task);
    }
}
/** The kernel's probe tells of so many arguments only, and of none that were not in memory yet; /proc may be too late. */
function longer(told = [], read) {
    return told.length > (read?.length ?? 0) ? told : read;
}
/** Where each process last starts a program or ends in this batch. */
function lastChanges(records) {
    const last = new Map();
    records.forEach(({ kind, task }, index) => {
        if (kind === "exec" || kind === "exit")
            last.set(task, index);
    });
    return last;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/scene.js
/** The machine's own numbers, whoever names them. */
const MACHINE = 0;
function createScene(table, processes, { agentUid, moduleLoaders }) {
    return {
        agentUid,
        moduleLoaders,
        target: (number, by) => (countsAlike(table.get(by), processes, by) ? table.get(number) : undefined),
        behindDescriptor(task, descriptor) {
            const pid = processes.pidOfDescriptor(task, descriptor);
            return pid === undefined ? undefined : table.get(pid);
        },
        uidOf: (task) => uidOf(table, processes, task),
        descends: (entry, ancestor) => table.descends(entry, ancestor),
    };
}
/** A process in a container counts from 1 again. One that is gone is judged by its container. */
function countsAlike(entry, processes, by) {
    if (by === MACHINE)
        return true;
    return !(processes.status(by)?.ownNumbers ?? entry?.container !== undefined);
}
/** What was read at its last exec comes second to what it is now: a process can change its user. */
function uidOf(table, processes, task) {
    const entry = table.get(task);
    return processes.status(task)?.uid ?? entry?.uid;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/trace-watch.js
/** Nanoseconds. */
const EVERY = 2e9;
class TraceWatch {
    #trace;
    #decoder;
    #desk;
    #next = 0;
    #lost = 0;
    #broken = 0;
    /** How far the kernel's count of read events and ours are known to differ. */
    #apart = 0;
    constructor(trace, decoder, desk) {
        this.#trace = trace;
        this.#decoder = decoder;
        this.#desk = desk;
    }
    /** Looks if it is time. Must be called right after the buffer was drained. */
    check(now) {
        if (now < this.#next)
            return { events: [], lossy: false };
        this.#next = now + EVERY;
        const changed = [...this.#trace.changes(), ...this.#taken()];
        const events = changed.length === 0 ? [] : this.#tampered(changed);
        const losses = this.#losses();
        return { events: [...events, ...losses], lossy: events.length + losses.length > 0 };
    }
    #tampered(changed) {
        const repaired = this.#trace.repair();
        const tamper = { kind: "tamper", what: "tracing", detail: changed.slice(0, 8).join(", "), repaired };
        return [...this.#desk.judge({ kind: "tracing", changed }), tamper];
    }
    /** The kernel counts what anybody reads. More than ours: somebody took events; less: the buffer was emptied. */
    #taken() {
        const apart = this.#trace.reads() - this.#decoder.seen;
        if (apart === this.#apart)
            return [];
        const what = apart > this.#apart ? "events-taken" : "buffer-emptied";
        this.#apart = apart;
        return [what];
    }
    #losses() {
        const lost = this.#trace.losses();
        const { broken } = this.#decoder;
        const gaps = [];
        if (lost > this.#lost)
            gaps.push({ kind: "gap", what: "events", why: "buffer-full", count: lost - this.#lost });
        if (broken > this.#broken)
            gaps.push({ kind: "gap", what: "events", why: "not-understood", count: broken - this.#broken });
        this.#lost = lost;
        this.#broken = broken;
        return gaps;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/observe/observer.js












/** Processes that are looked at first when a socket's owner is sought. */
const MAX_LIKELY = 64;
class Observer {
    #ports;
    #table = new ProcessTable();
    #ends = new ConnectionEnds();
    #learner;
    #taker;
    #checks;
    #desk;
    #config;
    #opened;
    #queue;
    #watch;
    #steps = new Set();
    #lastPoll;
    #lossy = false;
    #toldSteps = false;
    constructor(ports, config) {
        this.#ports = ports;
        this.#config = config;
        this.#learner = new ProcessLearner(this.#table, ports.processes, config, ports.monotonic);
        const facts = { agentUid: config.uid, moduleLoaders: ports.moduleLoaders() };
        this.#desk = new DetectionDesk(DETECTIONS, createScene(this.#table, ports.processes, facts));
        this.#taker = new RecordTaker({
            table: this.#table,
            learner: this.#learner,
            ends: this.#ends,
            desk: this.#desk,
            ports,
            scope: config.scope,
        });
        this.#checks = new PeriodicChecks({ table: this.#table, desk: this.#desk, ports, config });
    }
    /** Starts recording, then learns what runs already. Resolves to what cannot be observed here. */
    start() {
        // Before, so that the first records find their processes; after, so that none is left out.
        this.#learner.learnAll();
        const opened = openTrace(this.#ports, this.#config);
        this.#opened = opened;
        if (opened.trace !== undefined)
            this.#record(opened, opened.trace);
        this.#learner.learnAll();
        this.#learner.close();
        this.#checks.start(opened.dynamic.some(({ name }) => name === "access"));
        return Promise.resolve(opened.gaps);
    }
    /** What happened since the last call. `everything`: also what is looked at only now and then. */
    poll(everything = false) {
        const events = this.#pause();
        const fromRecords = this.#taker.take(this.#queue?.take() ?? []);
        const watched = this.#watch?.check(this.#ports.monotonic()) ?? { events: [], lossy: false };
        // Again the next time: records that still wait may tell of processes whose programs were lost.
        if (watched.lossy || this.#lossy)
            this.#recover();
        this.#lossy = watched.lossy;
        events.push(...this.#namelessSteps(), ...watched.events, ...this.#checks.run(this.#ports.monotonic(), everything), ...this.#stepChanges());
        const at = this.#ports.now();
        return [...fromRecords, ...events.map((event) => ({ kind: "event", at, event }))];
    }
    /** Who a thread or process is or was. */
    actorOf(task) {
        const entry = this.#table.get(task);
        return entry && actorOf(entry);
    }
    /**
     * Who holds the socket with this local end, while it is open. Of TCP also who opened it not long ago: to be asked after
     * `poll`, which learns of it.
     */
    actorOfSocket(end) {
        const { protocol, address, port } = end;
        const opener = protocol === "tcp" && this.#ends.openerOf(endOf(address, port), this.#ports.monotonic());
        if (opener)
            return Promise.resolve(actorOf(opener));
        const living = this.#table.living;
        const likely = living
            .slice(-MAX_LIKELY)
            .reverse()
            .map(({ pid }) => pid);
        const containers = new Map(living.flatMap(({ container, pid }) => (container === undefined ? [] : [[container, pid]])));
        const owner = this.#ports.sockets.ownerOf(end, likely, [...containers.values()]);
        if (owner === undefined)
            return Promise.resolve(undefined);
        const entry = this.#table.get(owner) ?? this.#learner.learn(owner);
        return Promise.resolve(entry && actorOf(entry));
    }
    /** How many of the runner's direct children have ended so far. */
    get endedChildren() {
        return this.#table.endedChildren;
    }
    /** Steps that have a living process. */
    activeSteps() {
        return this.#table.steps;
    }
    losses() {
        return {
            events: this.#opened?.trace?.losses() ?? 0,
            broken: this.#opened?.decoder.broken ?? 0,
            processes: this.#table.dropped,
            steps: this.#taker.missedSteps,
        };
    }
    /**
     * Stops recording and takes the kernel's part away; false if somebody else holds it. Only for a run of one command: on a
     * runner it is never called.
     */
    close() {
        const closed = this.#opened?.trace?.close() ?? true;
        this.#ports.tracing.remove(this.#opened?.dynamic ?? []);
        this.#queue = undefined;
        this.#watch = undefined;
        return closed;
    }
    #record(opened, trace) {
        this.#queue = new RecordQueue(trace, opened.decoder, this.#ports.monotonic);
        this.#watch = new TraceWatch(trace, opened.decoder, this.#desk);
    }
    /** A long time between two calls: the agent was kept from running. */
    #pause() {
        const now = this.#ports.monotonic();
        const before = this.#lastPoll ?? now;
        this.#lastPoll = now;
        return [...this.#desk.judge({ kind: "pause", milliseconds: (now - before) / 1e6 })];
    }
    /** After a loss, starts and ends may be missing: what is true now is read again. */
    #recover() {
        const there = new Set(this.#ports.processes.all());
        for (const { pid } of this.#table.living)
            if (!there.has(pid))
                this.#table.end(pid);
        this.#table.forgetThreads();
        this.#learner.correctAll();
        this.#learner.learnAll();
    }
    /** Told once: short steps are usual, and what they do is told all the same. */
    #namelessSteps() {
        if (this.#toldSteps || this.#taker.missedSteps === 0)
            return [];
        this.#toldSteps = true;
        return [{ kind: "gap", what: "steps", why: "not-read" }];
    }
    #stepChanges() {
        const before = this.#steps;
        const now = this.#table.steps;
        this.#steps = now;
        const started = [...now].filter((step) => !before.has(step));
        const ended = [...before].filter((step) => !now.has(step));
        return [
            ...started.map((step) => ({ kind: "step", step, state: "started" })),
            ...ended.map((step) => ({ kind: "step", step, state: "ended" })),
        ];
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/sent-counts.js
// Tells, for the price of two small files, whether this machine may have sent something to somebody new.
// Facts: snmp_counter.rst in the kernel's documentation, RFC 4022, 4113 and 4293.

/**
 * Counters of /proc/net/snmp, a line of names and a line of values for each protocol, and of snmp6, one to a line. A refused
 * datagram counts as the message of ICMP that refuses it.
 */
const COUNTERS = new Set([
    ...["Ip ForwDatagrams", "Icmp OutMsgs", "Tcp ActiveOpens", "Udp OutDatagrams", "UdpLite OutDatagrams"],
    ...["Ip6OutForwDatagrams", "Icmp6OutMsgs", "Udp6OutDatagrams", "UdpLite6OutDatagrams"],
]);
const LIMIT = 64 * 1024;
/** Of this process's network namespace. A machine without IPv6 has no second file. */
const OWN = {
    read: () => ({ both: process_file_readKernelText("/proc/net/snmp", LIMIT), six: process_file_readKernelText("/proc/net/snmp6", LIMIT) }),
};
class SentCounts {
    #files;
    #before;
    constructor(files = OWN) {
        this.#files = files;
    }
    /**
     * False if since the last question no connection was opened, no datagram was sent or refused, and nothing was passed on for
     * others. True where that cannot be told. What other protocols send, such as raw sockets, does not count.
     */
    changed() {
        const { both, six = "" } = this.#files.read();
        const now = both === undefined ? undefined : [...countersOf(both), ...countersOfSix(six)].join("\n");
        const changed = now === undefined || now !== this.#before;
        this.#before = now;
        return changed;
    }
}
function countersOf(text) {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
        const [protocol = "", ...names] = line.split(" ");
        // The line of names stands before that of values, and both begin with the protocol.
        const [next = "", ...values] = lines[index + 1]?.split(" ") ?? [];
        if (protocol !== next)
            return [];
        return names.flatMap((name, column) => COUNTERS.has(`${protocol.slice(0, -1)} ${name}`) ? [`${protocol} ${name} ${values[column]}`] : []);
    });
}
function countersOfSix(text) {
    return text.split("\n").filter((line) => COUNTERS.has(line.split(/\s/, 1)[0] ?? ""));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/established-connections.js
// The TCP connections that given processes hold right now.

const established_connections_ESTABLISHED = "01";
/** How IPv4 addresses start in IPv6 (RFC 4291, section 2.5.5.2). */
const MAPPED = Buffer.from("00000000000000000000ffff", "hex");
/** Connections of the processes `pids`, in the network of this process. What cannot be read is left out. */
function establishedOf(pids) {
    const inodes = new Set(pids.flatMap(socketsOf));
    return [4, 6].flatMap((family) => rows(family).flatMap((row) => {
        const [, local = "", remote = "", state] = row;
        if (state !== established_connections_ESTABLISHED || !inodes.has(row[9] ?? ""))
            return [];
        return [{ localPort: portOf(local), ...addressOf(remote, family), port: portOf(remote) }];
    }));
}
/** The rows of /proc/net/tcp or tcp6 (proc_net_tcp.rst in the kernel's documentation), split at blanks. */
function rows(family) {
    const text = established_connections_attempt(() => (0,external_node_fs_.readFileSync)(family === 4 ? "/proc/net/tcp" : "/proc/net/tcp6", "latin1")) ?? "";
    return text
        .split("\n")
        .slice(1)
        .map((line) => line.trim().split(/\s+/));
}
function socketsOf(pid) {
    const folder = `/proc/${pid}/fd`;
    return (established_connections_attempt(() => (0,external_node_fs_.readdirSync)(folder)) ?? []).flatMap((name) => {
        const target = established_connections_attempt(() => (0,external_node_fs_.readlinkSync)(`${folder}/${name}`)) ?? "";
        return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
}
function portOf(endpoint) {
    return Number.parseInt(endpoint.slice(endpoint.indexOf(":") + 1), 16);
}
/**
 * The kernel prints each 32-bit word of an address in the machine's byte order: little endian on all we run on. A socket of
 * IPv6 also carries IPv4, as addresses of the form `::ffff:192.0.2.1`: on the wire they are IPv4.
 */
function addressOf(endpoint, family) {
    const words = endpoint.slice(0, endpoint.indexOf(":")).match(/.{8}/g) ?? [];
    const bytes = Buffer.concat(words.map((word) => Buffer.from(word, "hex").reverse()));
    if (family === 4)
        return { family, address: bytes.join(".") };
    if (bytes.subarray(0, 12).equals(MAPPED))
        return { family: 4, address: bytes.subarray(12).join(".") };
    const groups = Array.from({ length: 8 }, (_none, index) => bytes.readUInt16BE(index * 2).toString(16));
    return { family, address: new URL(`http://[${groups.join(":")}]/`).hostname.slice(1, -1) };
}
function established_connections_attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-socket-guard.js
// Keeps the sockets of container engines as protection left them: the daemon's own in a place that only root may enter, those
// of other engines closed.

/** Whether the socket at `path` is root's alone, with this mode. */
function isRootOnly(path, mode) {
    const stat = statOf(path);
    return stat === undefined || (stat.uid === 0 && stat.gid === 0 && (stat.mode & 0o777) === mode);
}
function statOf(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
}
function makeRootOnly(path, mode) {
    (0,external_node_fs_.chownSync)(path, 0, 0);
    (0,external_node_fs_.chmodSync)(path, mode);
}
/** Sockets that nobody may use. One that is not there any more is closed, too. */
class ClosedSockets {
    #paths;
    constructor(paths) {
        this.#paths = paths;
    }
    /** Closes again what was opened, and returns where. Throws the system's error. */
    restore() {
        const opened = this.#paths.filter((path) => !isRootOnly(path, 0));
        for (const path of opened)
            makeRootOnly(path, 0);
        return opened;
    }
}
const PRIVATE = 0o600;
/** The place of a socket that something else stands in for. */
class StandIn {
    #place;
    #own;
    constructor(place) {
        this.#place = place;
    }
    /** To be called when the stand-in listens: what is at the path now is it. */
    settled() {
        this.#own = identity(statOf(this.#place.path));
    }
    /** True if all is as it was settled. Puts the daemon's socket right by itself; at the path, somebody must listen again. */
    isIntact() {
        const { path, daemon } = this.#place;
        const isPrivate = isRootOnly(daemon, PRIVATE);
        if (!isPrivate)
            makeRootOnly(daemon, PRIVATE);
        return isPrivate && this.#own !== undefined && identity(statOf(path)) === this.#own;
    }
    /** Frees the path. A socket that root put there, such as that of a daemon that was started again, becomes the daemon's. */
    clear() {
        const { path, daemon } = this.#place;
        const stat = statOf(path);
        if (stat === undefined)
            return;
        (0,external_node_fs_.renameSync)(path, daemon);
        makeRootOnly(daemon, PRIVATE);
    }
    /** True if the path was taken by something else. */
    isTaken() {
        const there = identity(statOf(this.#place.path));
        return there !== undefined && there !== this.#own;
    }
}
/** Also who may use it: a change of that is a change. */
function identity(stat) {
    return stat === undefined ? undefined : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.uid}:${stat.gid}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(67);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./packages/runtime/lib/host/build-calls/call-message.js
const HEAD_BYTES = 5;
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;
/**
 * Reads a call to its end. Rejects with `RangeError` where it holds no message, more than one, a compressed one, or more than
 * 4 MiB, and where it breaks off.
 */
function readMessage(call) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        const take = (chunk) => {
            bytes += chunk.length;
            if (bytes <= HEAD_BYTES + MAX_MESSAGE_BYTES)
                chunks.push(chunk);
            else
                refuse("the message is too long");
        };
        const refuse = (reason) => {
            call.off("data", take);
            chunks.length = 0;
            reject(new RangeError(reason));
        };
        call.on("data", take);
        call.once("end", () => {
            const message = messageOf(Buffer.concat(chunks));
            if (message === undefined)
                refuse("this is not one plain message");
            else
                resolve(message);
        });
        call.once("close", () => refuse("the message breaks off"));
    });
}
function messageOf(body) {
    if (body.length < HEAD_BYTES || body[0] !== 0)
        return undefined;
    return body.readUInt32BE(1) === body.length - HEAD_BYTES ? body.subarray(HEAD_BYTES) : undefined;
}
/** The message as it is sent, uncompressed. */
function framed(message) {
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/build-calls/call-proxy.js

const MAX_CALLS = 256;
/** PERMISSION_DENIED and UNAVAILABLE, of gRPC's status codes. */
const DENIED = "7";
const UNAVAILABLE = "14";
/** Headers about a connection have no place in HTTP/2 (RFC 9113, 8.2.2); the length is the stream's own matter. */
const LEFT_OUT = new Set("connection proxy-connection keep-alive transfer-encoding upgrade http2-settings content-length".split(" "));
/** RFC 9113: NO_ERROR, and the flag END_STREAM. */
const NO_ERROR = 0;
const END_STREAM = 1;
/** Loads what speaks HTTP/2: it takes 9 MB of memory, which only a job that builds images needs. */
async function loadCallProxy() {
    const http2 = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 467, 19));
    return (near, far, judge) => proxyCalls(http2, near, far, judge);
}
function proxyCalls({ connect, createServer }, near, far, judge) {
    const client = connect("http://docker", { createConnection: () => far });
    client.on("error", () => near.destroy());
    client.on("close", () => near.destroy());
    near.on("close", () => client.destroy());
    const server = createServer({ settings: { maxConcurrentStreams: MAX_CALLS } });
    // What a session dies of ends its connection, and is no concern of others.
    server.on("sessionError", () => near.destroy());
    server.on("stream", (call, headers) => {
        call.on("error", () => undefined);
        passOn(call, headers, client, judge).catch(() => call_proxy_refuse(call, UNAVAILABLE, "the call could not be passed on"));
    });
    server.emit("connection", near);
}
async function passOn(near, headers, client, judge) {
    const path = headers[":path"] ?? "";
    let message;
    const ruling = await judge({
        path,
        contentType: headers["content-type"] ?? "",
        message: async () => {
            message ??= await readMessage(near);
            return message;
        },
    });
    if (near.destroyed || near.closed)
        return;
    if (ruling.kind === "refuse")
        return call_proxy_refuse(near, DENIED, ruling.message);
    const far = client.request({ ...plain(headers), ":method": "POST", ":path": path });
    joinAnswer(near, far);
    if (message === undefined)
        near.pipe(far);
    else
        far.end(framed(message));
}
function joinAnswer(near, far) {
    let trailers = {};
    far.on("error", () => undefined);
    far.on("trailers", (told) => {
        trailers = plain(told);
    });
    far.on("response", (told, flags) => {
        if (near.destroyed || near.closed)
            return;
        const headers = { ...plain(told), ":status": told[":status"] ?? 502 };
        if ((flags & END_STREAM) !== 0)
            return near.respond(headers, { endStream: true });
        near.respond(headers, { waitForTrailers: true });
        far.pipe(near);
    });
    near.on("wantTrailers", () => near.sendTrailers(trailers));
    near.on("close", () => far.close(near.rstCode));
    far.on("close", () => {
        if (far.rstCode !== NO_ERROR)
            near.close(far.rstCode);
    });
}
/** Without pseudo-headers, and without those that are about a connection. */
function plain(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":") && !LEFT_OUT.has(name)));
}
/** Answers as gRPC says that a call failed ("Responses", Trailers-Only), and ends it. */
function call_proxy_refuse(call, status, message) {
    if (call.destroyed || call.closed || call.headersSent)
        return;
    call.respond({
        ":status": 200,
        "content-type": "application/grpc",
        "grpc-status": status,
        "grpc-message": encodeURIComponent(message),
    }, { endStream: true });
    call.close(NO_ERROR);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-tunnel.js
// Requests that turn their connection into a tunnel: a terminal in a container, or the session of a build.



/** Enough for the start of an exec. */
const MAX_BODY_BYTES = 64 * 1024;
/** What Docker's daemon can turn a connection into (Docker Engine API reference, "attach", "exec", "session"). */
const PROTOCOLS = { bytes: ["tcp", "h2c"], calls: ["h2c"] };
/** Judges the request and joins both sides, once the daemon has agreed to. Rejects if it cannot be reached. */
async function tunnel(upgrade, { daemon, judge, judgeCall }) {
    const { incoming, socket } = upgrade;
    const { body, rest } = await readUpgradeBody(upgrade);
    const { method = "", url = "", headers } = incoming;
    const protocol = (headers.upgrade ?? "").toLowerCase();
    const ruling = await judge({
        method,
        target: url,
        contentType: headers["content-type"] ?? "",
        body: async () => body,
    });
    upgrade.share.release();
    if (ruling.kind !== "forward")
        return answerRaw(socket, STATUS[ruling.kind], ruling.message);
    const { upgrades } = ruling;
    if (upgrades === undefined || !PROTOCOLS[upgrades].some((one) => one === protocol))
        return answerRaw(socket, 400, "this request cannot become a tunnel");
    const proxyCalls = upgrades === "calls" ? await loadCallProxy() : undefined;
    const sent = ruling.body === undefined || ruling.body === "stream" ? "" : ruling.body;
    const out = (0,external_node_http_.request)({
        socketPath: daemon,
        agent: false,
        method,
        path: ruling.target,
        headers: {
            ...upgrade.headers,
            connection: "Upgrade",
            upgrade: protocol,
            "content-type": "application/json",
            "content-length": Buffer.byteLength(sent),
        },
    });
    await new Promise((resolve, reject) => {
        out.on("error", reject);
        out.on("upgrade", (answer, far, first) => {
            socket.write(headOf(answer));
            if (proxyCalls === undefined)
                join(socket, far, first, rest);
            else {
                if (first.length > 0)
                    far.unshift(first);
                if (rest.length > 0)
                    socket.unshift(rest);
                proxyCalls(socket, far, judgeCall);
            }
            resolve();
        });
        out.on("response", (answer) => {
            socket.write(headOf(answer));
            answer.pipe(socket);
            resolve();
        });
        socket.on("close", () => out.destroy());
        out.end(sent);
    });
}
/** Node.js leaves the body of such a request on the socket. A length must be given: chunks are not read here. */
async function readUpgradeBody({ incoming, socket, head, share }) {
    const length = Number(incoming.headers["content-length"] ?? 0);
    if (incoming.headers["transfer-encoding"] !== undefined || !(length <= MAX_BODY_BYTES)) {
        throw new RangeError("the body has no length, or is too long");
    }
    share.take(length);
    let bytes = head;
    while (bytes.length < length) {
        const chunk = (await new Promise((resolve) => {
            socket.once("data", resolve);
            socket.once("close", () => resolve(undefined));
            socket.once("end", () => resolve(undefined));
            socket.resume();
        }));
        socket.pause();
        socket.removeAllListeners("data");
        if (chunk === undefined)
            throw new RangeError("the body breaks off");
        bytes = Buffer.concat([bytes, chunk]);
    }
    return { body: bytes.subarray(0, length), rest: bytes.subarray(length) };
}
function join(socket, far, first, rest) {
    far.on("error", () => socket.destroy());
    socket.on("error", () => far.destroy());
    socket.on("close", () => far.destroy());
    if (first.length > 0)
        socket.write(first);
    if (rest.length > 0)
        far.write(rest);
    far.pipe(socket);
    socket.pipe(far);
}
/** The start of an answer as it stands on the wire; where the connection is no tunnel, it ends with the answer. */
function headOf({ statusCode = 502, statusMessage = "", headers }) {
    const isTunnel = statusCode === 101;
    const kept = Object.entries(headers).filter(([name]) => isTunnel || !["connection", "transfer-encoding", "keep-alive"].includes(name));
    const lines = kept.map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : value}`);
    if (!isTunnel)
        lines.push("connection: close");
    return [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, "", ""].join("\r\n");
}
/** Answers as Docker does when something is wrong, and ends the connection. */
function answerRaw(socket, status, message) {
    const body = JSON.stringify({ message });
    const head = ["content-type: application/json", `content-length: ${Buffer.byteLength(body)}`, "connection: close"];
    socket.end([`HTTP/1.1 ${status} Refused`, ...head, "", body].join("\r\n"));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/held-bytes.js
// Bounds what is kept in memory for all requests together that are being judged: each alone is bounded, too, but there are many.
class HeldBytes {
    #max;
    #held = 0;
    constructor(max) {
        this.#max = max;
    }
    /** What one request holds, until it is released. */
    open() {
        let mine = 0;
        return {
            take: (bytes) => {
                if (this.#held + bytes > this.#max)
                    throw new RangeError("too much is waiting to be judged");
                this.#held += bytes;
                mine += bytes;
            },
            release: () => {
                this.#held -= mine;
                mine = 0;
            },
        };
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-proxy.js
// Stands between Docker's clients and its daemon: each request is read, judged by somebody else, and made anew. Bytes reach
// the daemon unread only after it has turned a judged request into a tunnel, and then not where they are calls.





const docker_proxy_MAX_BODY_BYTES = 4 * 1024 * 1024;
/** What is parsed takes twenty times as much memory. */
const MAX_JUDGED_BYTES = 16 * 1024 * 1024;
const MAX_HEADER_BYTES = 256 * 1024;
/** Clients keep connections for their next request; Docker's daemon never ends them either. */
const KEEP_ALIVE_MS = 600_000;
const MODE = 0o660;
const MAX_CONNECTIONS = 1_024;
function dockerProxy(plan) {
    const servers = [];
    const held = new HeldBytes(MAX_JUDGED_BYTES);
    return {
        listen: async ({ path, group }) => {
            const server = serverOf(plan, held);
            await new Promise((resolve, reject) => {
                server.once("error", reject);
                server.listen(path, resolve);
            });
            server.removeAllListeners("error");
            // One connection that could not be taken is no reason to stop.
            server.on("error", () => undefined);
            (0,external_node_fs_.chownSync)(path, process.getuid?.() ?? 0, group);
            (0,external_node_fs_.chmodSync)(path, MODE);
            servers.push(server);
        },
        close: () => {
            for (const server of servers.splice(0)) {
                server.close();
                server.closeAllConnections();
            }
        },
    };
}
function serverOf(plan, held) {
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS });
    server.maxConnections = MAX_CONNECTIONS;
    server.on("request", (incoming, response) => {
        handle(incoming, response, plan, held).catch(() => response.destroy());
    });
    server.on("upgrade", (incoming, socket, head) => {
        socket.on("error", () => socket.destroy());
        const share = held.open();
        tunnel({ incoming, socket, head, share, headers: forwarded(incoming) }, plan)
            .catch(() => answerRaw(socket, 502, "the daemon does not answer"))
            .finally(share.release);
    });
    return server;
}
async function handle(incoming, response, plan, held) {
    const share = held.open();
    const ruling = await plan.judge(judged(incoming, share)).finally(share.release);
    if (ruling.kind !== "forward") {
        // What is still to come is not read: the connection ends.
        response.writeHead(STATUS[ruling.kind], { "Content-Type": "application/json", Connection: "close" });
        response.end(JSON.stringify({ message: ruling.message }));
        incoming.resume();
        return;
    }
    forward(incoming, response, ruling, plan.daemon);
}
/** As Docker answers. */
const STATUS = { refuse: 403, absent: 404 };
function judged(incoming, share) {
    return {
        method: incoming.method ?? "",
        target: incoming.url ?? "",
        contentType: incoming.headers["content-type"] ?? "",
        body: () => readBody(incoming, share),
    };
}
async function readBody(incoming, share) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        bytes += chunk.length;
        if (bytes > docker_proxy_MAX_BODY_BYTES)
            throw new RangeError("the body is too long");
        share.take(chunk.length);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function forward(incoming, response, ruling, daemon) {
    const headers = { ...forwarded(incoming), ...bodyHeaders(incoming, ruling) };
    const out = (0,external_node_http_.request)({ socketPath: daemon, agent: false, method: incoming.method, path: ruling.target, headers });
    out.on("response", (answer) => {
        response.writeHead(answer.statusCode ?? 502, answered(answer.headers));
        response.flushHeaders();
        (0,external_node_stream_namespaceObject.pipeline)(answer, response, () => out.destroy());
    });
    out.on("error", () => {
        if (response.headersSent)
            response.destroy();
        else
            response.writeHead(502, { Connection: "close" }).end(JSON.stringify({ message: "the daemon does not answer" }));
    });
    response.on("close", () => out.destroy());
    if (ruling.body === "stream")
        incoming.pipe(out);
    else {
        incoming.resume();
        out.end(ruling.body);
    }
}
function bodyHeaders(incoming, { body }) {
    if (body === undefined)
        return {};
    if (body !== "stream")
        return { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const { "content-type": type, "content-length": length } = incoming.headers;
    return {
        "content-type": type ?? "application/x-tar",
        ...(length === undefined ? { "transfer-encoding": "chunked" } : { "content-length": length }),
    };
}
/** Headers that Docker reads: what it accepts, credentials for registries, and what a build's session offers. */
const FORWARDED = /^(?:accept|user-agent|host|x-registry-(?:auth|config)|x-docker-expose-session-[a-z-]+)$/;
/** Each offer of a build's session has a line of its own, which must stay so: others hold one value. */
function forwarded({ headers, headersDistinct }) {
    const kept = Object.entries(headers).flatMap(([name, value]) => FORWARDED.test(name) && value !== undefined
        ? [[name, name.startsWith("x-docker-") ? headersDistinct[name] : value]]
        : []);
    return { host: "docker", ...Object.fromEntries(kept) };
}
/** Those about the connection are this proxy's own matter. */
function answered(headers) {
    const { connection: _, "keep-alive": __, "transfer-encoding": ___, ...rest } = headers;
    return rest;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-connections.js
// Connections to sockets that were opened before protection, and the networks of this machine. Source: proc_net(5).


const CONNECTED = "03";
/** How many connections to a socket bound at `path` are open. Undefined where the kernel does not tell. */
function openConnections(path) {
    try {
        const lines = (0,external_node_fs_.readFileSync)("/proc/net/unix", "utf8").split("\n");
        return lines.filter((line) => {
            const fields = line.trim().split(/\s+/);
            return fields[5] === CONNECTED && fields[7] === path;
        }).length;
    }
    catch {
        return undefined;
    }
}
/** The networks that interfaces of these names are in, such as `10.1.0.4/16`. */
function networksOf(names) {
    const interfaces = (0,external_node_os_namespaceObject.networkInterfaces)();
    return names.flatMap((name) => (interfaces[name] ?? []).flatMap(({ cidr }) => (cidr === null ? [] : [cidr])));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/container-config.js
// What the agent is told about the container engines of the machine: found, and closed, before it starts.
/** Where Docker's own socket is kept: only root may enter. */
const ENGINE_FOLDER = "/run/lockstep-docker";
const DAEMON_SOCKET = `${ENGINE_FOLDER}/docker.sock`;

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-mount-source.js
// Opens folders that containers want to mount, and keeps them open: what was looked at is what is mounted, whatever is
// renamed or linked in between.



/** From the kernel's uapi/asm-generic/fcntl.h: opens nothing but the place itself, so that no device or pipe notices. */
const O_PATH = 0o10000000;
const MAX_OPEN = 512;
/** How many folders are made for one request at most. */
const MAX_NEW = 16;
class MountSources {
    #roots;
    #open = new Map();
    /** `roots`: absolute folders without links; what lies in them, and they themselves, may be mounted. */
    constructor(roots) {
        this.#roots = roots;
    }
    /** `mayCreate`: a folder that is not there is made. Throws the system's error for reasons other than those it names. */
    open(path, mayCreate) {
        if (!(0,external_node_path_.isAbsolute)(path) || path.includes("\0"))
            return "outside";
        // Docker takes dots out of a path before it looks at any link, too.
        const descriptor = this.#reach(external_node_path_.posix.normalize(`${path}/.`), mayCreate);
        if (typeof descriptor === "string")
            return descriptor;
        const place = placeOf(descriptor);
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!this.#isInside(place))
            return given(descriptor, "outside");
        if (stat.isDirectory())
            return this.#keep(descriptor, `${stat.dev}:${stat.ino}`);
        (0,external_node_fs_.closeSync)(descriptor);
        if (stat.isBlockDevice() || stat.isCharacterDevice())
            return "device";
        const folder = this.open((0,external_node_path_.dirname)(place), false);
        return typeof folder === "string" ? folder : { ...folder, file: (0,external_node_path_.basename)(place) };
    }
    #keep(descriptor, id) {
        const known = this.#open.get(id);
        if (known === undefined && this.#open.size >= MAX_OPEN)
            return given(descriptor, "too-many");
        if (known === undefined)
            this.#open.set(id, descriptor);
        else
            (0,external_node_fs_.closeSync)(descriptor);
        return { device: `/proc/${process.pid}/fd/${known ?? descriptor}`, key: id };
    }
    #reach(path, mayCreate, depth = 0) {
        try {
            return (0,external_node_fs_.openSync)(path, O_PATH);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
            if (!mayCreate || depth >= MAX_NEW || path === "/")
                return "absent";
        }
        const parent = this.#reach((0,external_node_path_.dirname)(path), true, depth + 1);
        if (typeof parent === "string")
            return parent;
        try {
            if (!this.#isInside(placeOf(parent)))
                return "outside";
            // Within the open folder, so that no link on the way is followed.
            const made = `/proc/self/fd/${parent}/${(0,external_node_path_.basename)(path)}`;
            (0,external_node_fs_.mkdirSync)(made);
            return (0,external_node_fs_.openSync)(made, O_PATH | external_node_fs_.constants.O_NOFOLLOW);
        }
        finally {
            (0,external_node_fs_.closeSync)(parent);
        }
    }
    /** A place that was deleted has a name that lies nowhere. */
    #isInside(place) {
        return this.#roots.some((root) => place === root || place.startsWith(`${root}/`)) && !place.endsWith(" (deleted)");
    }
}
function placeOf(descriptor) {
    return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`);
}
function given(descriptor, refusal) {
    (0,external_node_fs_.closeSync)(descriptor);
    return refusal;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/docker-daemon.js
// Asks Docker's daemon something, over its socket, and reads the whole answer.


const docker_daemon_TIMEOUT_MS = 30_000;
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
/**
 * Sends one request; `body` goes out as JSON. Throws `UnavailableError` (`server-error`) where the daemon does not answer in
 * 30 seconds, or says more than 8 MiB.
 */
function askDaemon(socket, method, path, body) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = text === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)({ socketPath: socket, method, path, agent: false, headers, timeout: docker_daemon_TIMEOUT_MS }, (response) => {
            const chunks = [];
            let bytes = 0;
            response.on("data", (chunk) => {
                bytes += chunk.length;
                if (bytes > MAX_ANSWER_BYTES)
                    asked.destroy(new Error("the answer is too long"));
                else
                    chunks.push(chunk);
            });
            response.on("error", (cause) => reject(silent(cause)));
            response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
        });
        asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
        asked.on("error", (cause) => reject(silent(cause)));
        asked.end(text);
    });
}
function silent(cause) {
    return new errors/* UnavailableError */.hG("server-error", "Docker does not answer", {
        hint: "Look at the state of the service docker on the runner.",
        cause,
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/request-refused.js
// A request to Docker that the filter does not let through.
/** Thrown by the judges for what is not there: nothing is refused, and Docker would say the same. */
class SubjectAbsent extends Error {
}
/** Thrown by the judges, and turned into an answer in one place: `judge-request.ts`. */
class RequestRefused extends Error {
    why;
    /** `message` says what was asked for and what to do instead; whoever sent the request reads it. */
    constructor(why, message) {
        super(message);
        this.why = why;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/docker-json.js
// Reads a JSON body so that Docker cannot read it otherwise. Go's encoding/json matches the names of fields without regard
// to case and merges repeated ones (documentation of json.Unmarshal), so fields are renamed to the one name they have, and
// only what was read here is sent on.

const docker_json_MAX_DEPTH = 32;
/** The value in `body`, which is UTF-8. Refuses what is no JSON, too deep, or holds a number that JavaScript would change. */
function parseJson(body) {
    const value = parsed(body);
    checkNumbers(value, 0);
    return value;
}
function parsed(body) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    }
    catch {
        throw new RequestRefused("malformed", "the body is not JSON in UTF-8");
    }
}
function checkNumbers(value, depth) {
    if (depth > docker_json_MAX_DEPTH)
        throw new RequestRefused("malformed", `the body is nested deeper than ${docker_json_MAX_DEPTH} levels`);
    if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw new RequestRefused("malformed", "the body holds a number beyond 2^53; use -1 where no limit is meant");
    }
    if (typeof value === "object" && value !== null)
        for (const part of Object.values(value))
            checkNumbers(part, depth + 1);
}
/**
 * The fields of an object by their own names, in any case they were written in. Empty values of fields that are not in
 * `names` are dropped, since they ask for nothing; others are refused.
 */
function readFields(value, names, what) {
    const found = {};
    for (const [written, part] of Object.entries(objectOf(value, what))) {
        const name = names.find((known) => fold(known) === fold(written));
        if (name === undefined) {
            if (!isEmpty(part))
                throw new RequestRefused("unknown-option", `${what} has the field \`${clip(written)}\`, which is not known`);
        }
        else if (name in found) {
            throw new RequestRefused("malformed", `${what} has the field \`${name}\` twice`);
        }
        else
            found[name] = part;
    }
    return found;
}
/** As Go compares: the letters K and S have more than two forms (`ſ`, and the sign of Kelvin). */
function fold(name) {
    return name.toUpperCase().toLowerCase();
}
/** True for what Go takes for nothing: null, false, 0, and empty texts, lists and objects. */
function isEmpty(value) {
    if (value === undefined || value === null || value === false || value === 0 || value === "")
        return true;
    return typeof value === "object" && Object.keys(value).length === 0;
}
/** The object, or none for null. Refuses anything else. */
function objectOf(value, what) {
    if (value === undefined || value === null)
        return {};
    if (typeof value !== "object" || Array.isArray(value))
        throw new RequestRefused("malformed", `${what} is not an object`);
    return value;
}
/** The list, or none for null. Refuses anything else. */
function listOf(value, what) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new RequestRefused("malformed", `${what} is not a list`);
    return value;
}
/** The text, or the empty one for null. Refuses anything else. */
function docker_json_textOf(value, what) {
    if (value === undefined || value === null)
        return "";
    if (typeof value !== "string")
        throw new RequestRefused("malformed", `${what} is not a text`);
    return value;
}
/** The start of a text that somebody else chose, for a message. */
function clip(text) {
    return text.slice(0, 100);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/surroundings.js
/** Start of the names of the filter's own volumes. */
const OWN_VOLUME = "lockstep-mount-";

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/filter-surroundings.js
// What the judges ask, answered by the machine and by Docker.






const FIRST_WITH_FILES = 45;
const OK = 200;
const CREATED = 201;
const MISSING = 404;
/** Paths of Docker's socket, as clients write them. */
const SOCKETS = ["/run/docker.sock", "/var/run/docker.sock"];
/** Settings that anybody can read and only root can replace: containers often want to see them. */
const SETTINGS = ["/etc/localtime", "/etc/timezone"];
const REFUSALS = {
    outside: "is outside of the workspace and of RUNNER_TEMP: copy what is needed there and mount that",
    absent: "is not there: make it before",
    device: "is a device",
    "too-many": "is one folder too many: 512 can be mounted in a job",
};
class FilterSurroundings {
    #places;
    #sources;
    /** Names of the volumes of this filter, by what they lead to. None is ever given to something else. */
    #volumes = new Map();
    #start = `${OWN_VOLUME}${(0,external_node_crypto_namespaceObject.randomBytes)(8).toString("hex")}-`;
    constructor(places) {
        this.#places = places;
        this.#sources = new MountSources(places.roots);
    }
    fixedSource({ path, readOnly }) {
        if (SOCKETS.includes(path))
            return this.#places.ownSocket;
        return readOnly && SETTINGS.includes(path) ? path : undefined;
    }
    isFixed(path) {
        return path === this.#places.ownSocket || SETTINGS.includes(path);
    }
    isOwnVolume(name) {
        return [...this.#volumes.values()].includes(name);
    }
    async pin({ path, mayCreate }) {
        const opened = this.#sources.open(path, mayCreate);
        if (typeof opened === "string") {
            throw new RequestRefused("mount-outside", `the mount source ${clip(path)} ${REFUSALS[opened]}`);
        }
        const { key, device, file } = opened;
        if (file !== undefined && !(await this.#takesFiles())) {
            throw new RequestRefused("mount-option", `${clip(path)} is a file, which takes Docker 26 or newer: mount its folder`);
        }
        const volume = this.#volumes.get(key) ?? `${this.#start}${this.#volumes.size}`;
        this.#volumes.set(key, volume);
        await this.#makeVolume(volume, device);
        return { volume, ...(file === undefined ? {} : { subpath: file }) };
    }
    /** Whether Docker mounts a part of a volume: from version 1.45 of its API on. */
    async #takesFiles() {
        const { body } = await askDaemon(this.#places.daemon, "GET", "/version");
        const { ApiVersion } = JSON.parse(body.toString("utf8"));
        const [, minor] = String(ApiVersion).split(".");
        return Number(minor) >= FIRST_WITH_FILES;
    }
    /**
     * A volume of the driver `local` that mounts the open folder (documentation of `docker volume create`). Asked for every
     * time, since the job may remove volumes; Docker gives one that is there already, whatever its options are.
     */
    async #makeVolume(name, device) {
        const options = { type: "none", o: "bind", device };
        const order = { Name: name, Driver: "local", DriverOpts: options };
        const { status, body } = await askDaemon(this.#places.daemon, "POST", "/volumes/create", order);
        if (status === CREATED && deviceOf(body) === device)
            return;
        throw new RequestRefused("not-checked", `Docker could not open the folder: remove the volume ${name}`);
    }
    async ask(kind, name) {
        const path = kind === "networks" || kind === "volumes" ? `/${kind}/${name}` : `/${kind}/${name}/json`;
        const { status, body } = await askDaemon(this.#places.daemon, "GET", path);
        if (status === MISSING)
            return undefined;
        if (status !== OK)
            throw new RequestRefused("not-checked", "Docker does not say what this is");
        return JSON.parse(body.toString("utf8"));
    }
    isDevice(name) {
        return (0,own_file/* isThere */.$B)(`/sys/class/net/${name}`);
    }
    isFreeNetwork(cidr) {
        const { resolvers, uplinks } = this.#places;
        return isFree(cidr, [...resolvers, ...networksOf(uplinks)]);
    }
}
function deviceOf(volume) {
    const { Options } = JSON.parse(volume.toString("utf8"));
    return Options?.device;
}
/** Ranges for private use (RFC 1918, RFC 4193), and what providers share among customers (RFC 6598). */
const filter_surroundings_PRIVATE = new Set(["private", "uniqueLocal", "carrierGradeNat"]);
/** True for a private network that has no address in common with any of `taken` (addresses or networks). */
function isFree(cidr, taken) {
    const range = rangeOf(cidr);
    if (range === undefined)
        return false;
    return ([first(range), last(range)].every((end) => filter_surroundings_PRIVATE.has(end.range())) &&
        !taken.some((one) => overlaps(range, rangeOf(one))));
}
function rangeOf(text) {
    const plain = text.replace(/%.*$/s, "");
    if (ipaddr.isValidCIDR(plain))
        return ipaddr.parseCIDR(plain);
    if (!ipaddr.isValid(plain))
        return undefined;
    const address = ipaddr.parse(plain);
    return [address, address.kind() === "ipv4" ? 32 : 128];
}
function overlaps(one, other) {
    if (other === undefined || one[0].kind() !== other[0].kind())
        return false;
    const bits = Math.min(one[1], other[1]);
    return prefixOf(one[0], bits) === prefixOf(other[0], bits);
}
function prefixOf(address, bits) {
    return address
        .toByteArray()
        .map((byte) => byte.toString(2).padStart(8, "0"))
        .join("")
        .slice(0, bits);
}
function first([address, bits]) {
    return end(address, bits, 0x00);
}
function last([address, bits]) {
    return end(address, bits, 0xff);
}
/** The address with all bits after the prefix set to those of `fill`. */
function end(address, bits, fill) {
    const bytes = address.toByteArray().map((byte, index) => {
        const kept = Math.min(8, Math.max(0, bits - index * 8));
        const mask = (0xff << (8 - kept)) & 0xff;
        return (byte & mask) | (fill & ~mask & 0xff);
    });
    return ipaddr.fromByteArray(bytes);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/protobuf-fields.js
// Reads which fields stand in a protobuf message, without knowing its types. Source: Protocol Buffers, "Encoding".
/** Highest key of a field: numbers have 29 bits. Some readers drop the bits of a larger one, and then read another field. */
const MAX_KEY = 2 ** 32 - 1;
/** The wire types that are in use; groups were given up long ago. */
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;
const MAX_VARINT_BYTES = 10;
/** All fields of the message itself, in their order. Undefined where it cannot be read to its last byte. */
function protobufFields(message) {
    const fields = [];
    let at = 0;
    while (at < message.length) {
        const key = readVarint(message, at);
        if (key === undefined || key.value > MAX_KEY)
            return undefined;
        const number = Math.floor(key.value / 8);
        const read = readValue(message, key.next, key.value % 8);
        if (number === 0 || read === undefined || read.next > message.length)
            return undefined;
        fields.push({ number, ...(read.bytes === undefined ? {} : { bytes: read.bytes }) });
        at = read.next;
    }
    return fields;
}
function readValue(message, at, type) {
    if (type === VARINT)
        return readVarint(message, at);
    if (type === FIXED_64)
        return { next: at + 8 };
    if (type === FIXED_32)
        return { next: at + 4 };
    const length = type === LENGTH ? readVarint(message, at) : undefined;
    if (length === undefined)
        return undefined;
    const next = length.next + length.value;
    return { next, bytes: message.subarray(length.next, next) };
}
/** Numbers beyond 2^53 lose their last digits: as lengths and keys they are too large in any case. */
function readVarint(message, at) {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
        const byte = message[at + index];
        if (byte === undefined)
            return undefined;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, next: at + index + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-build-call.js



const SOLVE = "/moby.buildkit.v1.Control/Solve";
const SERVICES = {
    "moby.buildkit.v1.Control": "DiskUsage Prune Solve Status Session ListWorkers Info ListenBuildHistory UpdateBuildHistory",
    // Without those for containers of a client's own: old versions let these have every right (CVE-2024-23653).
    "moby.buildkit.v1.frontend.LLBBridge": "ResolveImageConfig ResolveSourceMeta Solve ReadFile ReadDir StatFile Evaluate Ping Return Inputs Warn",
    "opentelemetry.proto.collector.trace.v1.TraceService": "Export",
    // What former builds wrote down, to be read.
    "containerd.services.content.v1.Content": "Info List Read Status ListStatuses",
    "grpc.health.v1.Health": "Check Watch",
};
const judge_build_call_CALLS = new Set(Object.entries(SERVICES).flatMap(([service, methods]) => methods.split(" ").map((one) => `/${service}/${one}`)));
/** Other codings of messages are not read here. */
const CONTENT_TYPES = ["application/grpc", "application/grpc+proto"];
/** `SolveRequest.Entitlements`. */
const ENTITLEMENTS = 9;
const judge_build_call_REFUSALS = {
    "network.host": ["host-namespace", "a build cannot use the machine's network: leave out `--network host`"],
    "security.insecure": ["privileged", "a build cannot be privileged: leave out `--allow security.insecure`"],
    device: ["device", "a build cannot use devices: leave out `--allow device`"],
};
/** Never rejects because of what a call holds. */
async function judgeBuildCall(call) {
    const request = `BuildKit ${call.path.slice(0, 200)}`;
    try {
        checkCall(call);
        if (call.path === SOLVE)
            checkSolve(await call.message());
        return { kind: "forward", request };
    }
    catch (error) {
        if (error instanceof RequestRefused)
            return { kind: "refuse", request, why: error.why, message: error.message };
        return { kind: "refuse", request, why: "not-checked", message: "the call could not be checked" };
    }
}
function checkCall({ path, contentType }) {
    if (!judge_build_call_CALLS.has(path))
        throw new RequestRefused("unknown-request", "this call is not among those that a job may make of BuildKit");
    if (!CONTENT_TYPES.includes(contentType))
        throw new RequestRefused("malformed", "calls are gRPC with protobuf");
}
function checkSolve(message) {
    const fields = protobufFields(message);
    if (fields === undefined)
        throw new RequestRefused("malformed", "the build order is no protobuf");
    const asked = fields.find(({ number }) => number === ENTITLEMENTS);
    if (asked === undefined)
        return;
    const entitlement = new TextDecoder().decode(asked.bytes);
    const [name = ""] = entitlement.split(/[=,]/);
    const [why, text] = (Object.hasOwn(judge_build_call_REFUSALS, name) ? judge_build_call_REFUSALS[name] : undefined) ?? [
        "unknown-option",
        `a build cannot have the entitlement \`${clip(entitlement)}\``,
    ];
    throw new RequestRefused(why, text);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/api-routes.js
// The requests of Docker's Engine API that may be made, and how each is judged. What is not listed is refused.
// Source: Docker Engine API reference, versions 1.24 to 1.52.
const route = (line, judge = "none", more = {}) => {
    const [method = "", path = ""] = line.split(" ");
    return { method, path, judge, ...more };
};
const ON_CONTAINER = { subject: "container" };
const ROUTES = [
    route("GET /_ping"),
    route("GET /version"),
    route("GET /info"),
    route("GET /events"),
    route("GET /system/df"),
    route("POST /auth", "json"),
    route("GET /containers/json"),
    route("POST /containers/create", "create-container"),
    route("POST /containers/prune"),
    ...["json", "top", "logs", "stats", "changes"].map((part) => route(`GET /containers/{id}/${part}`)),
    ...["stop", "kill", "pause", "unpause", "wait", "resize", "rename"].map((part) => route(`POST /containers/{id}/${part}`)),
    ...["start", "restart"].map((part) => route(`POST /containers/{id}/${part}`, "none", ON_CONTAINER)),
    route("POST /containers/{id}/attach", "none", { ...ON_CONTAINER, upgrades: "bytes" }),
    route("POST /containers/{id}/update", "update-container", ON_CONTAINER),
    route("POST /containers/{id}/exec", "create-exec", ON_CONTAINER),
    route("GET /containers/{id}/export", "none", ON_CONTAINER),
    route("GET /containers/{id}/archive", "none", ON_CONTAINER),
    route("PUT /containers/{id}/archive", "stream", ON_CONTAINER),
    route("DELETE /containers/{id}"),
    route("POST /exec/{id}/start", "start-exec", { subject: "exec", upgrades: "bytes" }),
    route("POST /exec/{id}/resize"),
    route("GET /exec/{id}/json"),
    route("POST /commit", "commit"),
    route("GET /images/json"),
    route("GET /images/search"),
    route("GET /images/get"),
    route("POST /images/create", "stream"),
    route("POST /images/load", "stream"),
    route("POST /images/prune"),
    ...["json", "history", "get", "attestations"].map((part) => route(`GET /images/{image}/${part}`)),
    ...["push", "tag"].map((part) => route(`POST /images/{image}/${part}`)),
    route("DELETE /images/{image}"),
    route("GET /distribution/{image}/json"),
    route("POST /build", "build"),
    route("POST /build/prune"),
    route("POST /build/cancel"),
    // Here the daemon calls and the client answers: files, secrets and credentials that it offers. It cannot order anything.
    route("POST /session", "none", { upgrades: "bytes" }),
    route("POST /grpc", "none", { upgrades: "calls" }),
    route("GET /networks"),
    route("GET /networks/{id}"),
    route("POST /networks/create", "create-network"),
    route("POST /networks/prune"),
    route("POST /networks/{id}/connect", "connect-network", { subject: "network" }),
    route("POST /networks/{id}/disconnect", "json"),
    route("DELETE /networks/{id}"),
    route("GET /volumes"),
    route("GET /volumes/{id}"),
    route("POST /volumes/create", "create-volume"),
    route("POST /volumes/prune"),
    route("DELETE /volumes/{id}"),
];
/** No percent signs, no empty or dotted parts: a path that can be read in one way only. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_][A-Za-z0-9_.:@-]*)+$/;
/** The first version in which starting a container can no longer change what it may (history of the API, v1.24). */
const FIRST_MINOR = 24;
const MAX_PATH = 4_096;
/** The route of a request, or undefined if it may not be made. `written` has no query. A HEAD request counts as GET. */
function matchRoute(method, written) {
    // Some clients write the names of images so; Docker reads them decoded.
    const path = written.replace(/%(?:2f|3a|40)/gi, (code) => decodeURIComponent(code));
    if (path.length > MAX_PATH || !PLAIN_PATH.test(path))
        return undefined;
    const version = /^\/v1\.(\d{1,3})(?=\/)/.exec(path);
    if (version !== null && Number(version[1]) < FIRST_MINOR)
        return undefined;
    const rest = path.slice(version?.[0].length ?? 0);
    const asked = method === "HEAD" ? "GET" : method;
    for (const candidate of ROUTES) {
        const subjectName = candidate.method === asked ? subjectOf(candidate.path, rest) : undefined;
        if (subjectName !== undefined)
            return { ...candidate, subjectName, version: version?.[0] ?? "", sent: path };
    }
    return undefined;
}
function subjectOf(template, path) {
    const [start = "", name, end = ""] = template.split(/(\{id\}|\{image\})/);
    if (name === undefined)
        return template === path ? "" : undefined;
    if (path.length <= start.length + end.length || !path.startsWith(start) || !path.endsWith(end))
        return undefined;
    const subject = path.slice(start.length, path.length - end.length);
    return name === "{id}" && subject.includes("/") ? undefined : subject;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-build.js
// What may be asked for in the query of a request. Docker reads options of builds, and of some other requests, from there.
// Source: Docker Engine API reference, `ImageBuild`, `ContainerStart`.


const KNOWN = new Set("dockerfile t extrahosts remote q nocache cachefrom pull rm forcerm memory memswap cpushares cpusetcpus cpusetmems cpuperiod cpuquota buildargs shmsize squash labels networkmode target platform outputs version buildid session ulimits isolation securityopt cgroupparent storageopt".split(" "));
/** Before the name of a container whose namespace is to be used. */
const SHARED = "container:";
const OWN_NETWORKS = ["", "default", "bridge", "none"];
/** The query of `POST /build`. Throws `RequestRefused`. */
function judgeBuild(query) {
    for (const [name, value] of query)
        checkOption(name, value);
    const modes = query.getAll("networkmode").filter((mode) => !OWN_NETWORKS.includes(mode));
    const shared = modes.filter((mode) => mode.startsWith(SHARED));
    return {
        containers: shared.map((mode) => mode.slice(SHARED.length)),
        networks: modes.filter((mode) => !mode.startsWith(SHARED)),
    };
}
function checkOption(name, value) {
    if (!KNOWN.has(name))
        throw new RequestRefused("unknown-option", `the build option \`${clip(name)}\` is not known`);
    if (name === "securityopt" && !["", "null", "[]"].includes(value))
        throw new RequestRefused("security-option", "builds have no security options");
    if (name === "cgroupparent" && value !== "")
        throw new RequestRefused("runtime-option", "the control group of a build cannot be chosen");
    if (name === "networkmode" && value === "host")
        throw new RequestRefused("host-namespace", "a build cannot use the machine's network: leave out `--network host`");
}
/** Options of other requests that give power: a checkpoint is a process with rights of its own. Throws `RequestRefused`. */
function judgeQuery(query) {
    for (const name of query.keys()) {
        if (name.toLowerCase().startsWith("checkpoint"))
            throw new RequestRefused("unknown-option", "checkpoints are not allowed");
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-host-config.js
// What a container may be given of the machine beside mounts. Fields that are not listed are refused, so that an option which
// Docker learns later is not let through unseen. Source: Docker Engine API reference, `HostConfig` and `Resources`.


/** Limits, ports, names and the container's own files. */
const HARMLESS = [
    "CpuShares",
    "Memory",
    "BlkioWeight",
    "BlkioWeightDevice",
    "BlkioDeviceReadBps",
    "BlkioDeviceWriteBps",
    "BlkioDeviceReadIOps",
    "BlkioDeviceWriteIOps",
    "CpuPeriod",
    "CpuQuota",
    "CpuRealtimePeriod",
    "CpuRealtimeRuntime",
    "CpusetCpus",
    "CpusetMems",
    "KernelMemory",
    "KernelMemoryTCP",
    "MemoryReservation",
    "MemorySwap",
    "MemorySwappiness",
    "NanoCpus",
    "OomKillDisable",
    "Init",
    "PidsLimit",
    "Ulimits",
    "CpuCount",
    "CpuPercent",
    "IOMaximumIOps",
    "IOMaximumBandwidth",
    "ContainerIDFile",
    "PortBindings",
    "RestartPolicy",
    "AutoRemove",
    "ConsoleSize",
    "CapDrop",
    "Dns",
    "DnsOptions",
    "DnsSearch",
    "ExtraHosts",
    "GroupAdd",
    "Links",
    "PublishAllPorts",
    "ReadonlyRootfs",
    "StorageOpt",
    "Tmpfs",
    "ShmSize",
    "Isolation",
];
/** What must not be asked for at all, with the word and the cure. */
const REFUSED = {
    Privileged: ["privileged", "a privileged container is root on the machine"],
    CapAdd: ["capability", "capabilities cannot be added"],
    Devices: ["device", "devices of the machine cannot be used"],
    DeviceRequests: ["device", "devices of the machine cannot be used"],
    DeviceCgroupRules: ["device", "rules for devices cannot be changed"],
    CgroupParent: ["runtime-option", "the control group of a container cannot be chosen"],
    Cgroup: ["runtime-option", "the control group of a container cannot be chosen"],
    Annotations: ["runtime-option", "annotations for the runtime cannot be given"],
};
const JUDGED = [
    "Binds",
    "Mounts",
    "VolumesFrom",
    "NetworkMode",
    "PidMode",
    "IpcMode",
    "UTSMode",
    "UsernsMode",
    "CgroupnsMode",
    "SecurityOpt",
    "Sysctls",
    "LogConfig",
    "Runtime",
    "VolumeDriver",
    "OomScoreAdj",
    "MaskedPaths",
    "ReadonlyPaths",
];
const NAMES = [...HARMLESS, ...Object.keys(REFUSED), ...JUDGED];
/** Each mode of a namespace that is the container's own. */
const OWN_NAMESPACE = {
    PidMode: ["", "private"],
    IpcMode: ["", "private", "shareable", "none"],
    UTSMode: ["", "private"],
    UsernsMode: ["", "private"],
    CgroupnsMode: ["", "private"],
    NetworkMode: ["", "default", "bridge", "none"],
};
/** Those that can name a container instead. */
const SHARING_MODES = Object.keys(OWN_NAMESPACE);
const NO_NEW_PRIVILEGES = new Set([
    "no-new-privileges",
    "no-new-privileges:true",
    "no-new-privileges=true",
]);
/** Kernel settings with a namespace of their own (documentation of `docker run --sysctl`). */
const OWN_SYSCTL = /^(?:net\.|fs\.mqueue\.|kernel\.(?:shm|msg|sem))/;
/** The others send text to places on the machine in root's name. */
const LOG_DRIVERS = ["", "json-file", "local", "none"];
const judge_host_config_RUNTIMES = ["", "runc", "io.containerd.runc.v2"];
/** Judges everything but `Binds` and `Mounts`, which are given on as they are. Throws `RequestRefused`. */
function judgeHostConfig(value) {
    const fields = readFields(value ?? null, NAMES, "HostConfig");
    for (const name of Object.keys(REFUSED)) {
        const [why, cure] = REFUSED[name];
        if (!isEmpty(fields[name]))
            throw new RequestRefused(why, `${cure} (HostConfig.${name})`);
    }
    checkSecurity(fields);
    checkRuntime(fields);
    const shared = sharedNamespaces(fields);
    const volumesFrom = listOf(fields.VolumesFrom, "VolumesFrom").map((from) => docker_json_textOf(from, "VolumesFrom").replace(/:.*$/s, ""));
    return { fields, containers: [...shared.containers, ...volumesFrom], networks: shared.networks };
}
function checkSecurity({ SecurityOpt, Sysctls, MaskedPaths, ReadonlyPaths }) {
    for (const option of listOf(SecurityOpt, "SecurityOpt").map((one) => docker_json_textOf(one, "SecurityOpt"))) {
        if (!NO_NEW_PRIVILEGES.has(option))
            throw new RequestRefused("security-option", `\`--security-opt ${clip(option)}\` is not allowed`);
    }
    for (const name of Object.keys(objectOf(Sysctls, "Sysctls"))) {
        if (!OWN_SYSCTL.test(name))
            throw new RequestRefused("security-option", `the kernel setting \`${clip(name)}\` cannot be changed`);
    }
    // An empty list is not nothing here: it uncovers what Docker hides of /proc and /sys.
    if ((MaskedPaths ?? null) !== null || (ReadonlyPaths ?? null) !== null) {
        throw new RequestRefused("security-option", "what Docker hides of the kernel's files cannot be changed");
    }
}
function checkRuntime({ LogConfig, Runtime, VolumeDriver, OomScoreAdj }) {
    const log = readFields(LogConfig ?? null, ["Type", "Config"], "LogConfig");
    if (!LOG_DRIVERS.includes(docker_json_textOf(log.Type, "LogConfig.Type"))) {
        throw new RequestRefused("runtime-option", "the log drivers are `json-file`, `local` and `none`");
    }
    if (!judge_host_config_RUNTIMES.includes(docker_json_textOf(Runtime, "Runtime")))
        throw new RequestRefused("runtime-option", "the runtime is `runc`");
    if (!["", "local"].includes(docker_json_textOf(VolumeDriver, "VolumeDriver"))) {
        throw new RequestRefused("volume-option", "the volume driver is `local`");
    }
    if (typeof OomScoreAdj === "number" && OomScoreAdj < 0) {
        throw new RequestRefused("runtime-option", "a container cannot be kept from being ended when memory runs out");
    }
}
function sharedNamespaces(fields) {
    const containers = [];
    const networks = [];
    for (const name of SHARING_MODES) {
        const own = OWN_NAMESPACE[name];
        const mode = docker_json_textOf(fields[name], name);
        if (own.includes(mode))
            continue;
        if (mode.startsWith("container:"))
            containers.push(mode.slice("container:".length));
        else if (name === "NetworkMode" && mode !== "host")
            networks.push(mode);
        else
            throw new RequestRefused("host-namespace", `\`${name}: ${clip(mode)}\` is not allowed: containers have namespaces of their own`);
    }
    return { containers, networks };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/container-ids.js
// Puts the ids of containers that were judged in the place of their names: containers can be renamed, and Docker looks a name up
// only when it needs the container, also each time that it starts another one again.



/** In the body of a container that is made. */
function withIds(body, ids) {
    if (ids.size === 0)
        return body;
    const config = objectOf(body, "the container");
    const host = objectOf(config["HostConfig"], "HostConfig");
    const modes = SHARING_MODES.flatMap((mode) => (mode in host ? [[mode, modeWithId(host[mode], ids)]] : []));
    const sources = listOf(host["VolumesFrom"], "VolumesFrom").map((from) => sourceWithId(docker_json_textOf(from, "VolumesFrom"), ids));
    const changed = {
        ...Object.fromEntries(modes),
        ...(sources.length === 0 ? {} : { VolumesFrom: sources }),
    };
    return "HostConfig" in config ? { ...config, HostConfig: { ...host, ...changed } } : body;
}
/** In the query of a build, or of an image that is made from a container. */
function withIdsInQuery(query, ids) {
    const replaced = [...query].map(([name, value]) => {
        if (name === "networkmode")
            return [name, String(modeWithId(value, ids))];
        return [name, name === "container" ? (ids.get(value) ?? value) : value];
    });
    return new URLSearchParams(replaced);
}
function modeWithId(mode, ids) {
    if (typeof mode !== "string" || !mode.startsWith(SHARED))
        return mode ?? null;
    const name = mode.slice(SHARED.length);
    return SHARED + (ids.get(name) ?? name);
}
/** `NAME:ro`, or the name alone. */
function sourceWithId(from, ids) {
    const [name = "", ...options] = from.split(":");
    return [ids.get(name) ?? name, ...options].join(":");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-mounts.js
// What a container may see of the machine: the job's folders, and volumes that lead nowhere else. Each folder is replaced by
// a volume that was opened beforehand: a path could lead elsewhere by the time Docker follows it.


const judge_mounts_MAX_MOUNTS = 128;
const MOUNT = [
    "Type",
    "Source",
    "Target",
    "ReadOnly",
    "Consistency",
    "BindOptions",
    "VolumeOptions",
    "TmpfsOptions",
    "ImageOptions",
];
const BIND_OPTIONS = [
    "Propagation",
    "NonRecursive",
    "CreateMountpoint",
    "ReadOnlyNonRecursive",
    "ReadOnlyForceRecursive",
];
const VOLUME_OPTIONS = ["NoCopy", "Labels", "Subpath", "DriverConfig"];
/** Options of the short form that a volume takes; the others say what is the case anyway (documentation of bind mounts). */
const KEPT_OPTIONS = new Set(["ro", "rw", "z", "Z", "nocopy"]);
const PLAIN_OPTIONS = new Set([
    "private",
    "rprivate",
    "cached",
    "delegated",
    "consistent",
    "default",
]);
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
/** Judges `HostConfig.Binds` and `HostConfig.Mounts`. Throws `RequestRefused`. */
async function judgeMounts(binds, mounts, at) {
    const short = listOf(binds, "Binds").map((bind) => docker_json_textOf(bind, "an entry of Binds"));
    const long = listOf(mounts, "Mounts");
    if (short.length + long.length > judge_mounts_MAX_MOUNTS)
        throw new RequestRefused("mount-option", `more than ${judge_mounts_MAX_MOUNTS} mounts`);
    const judged = { binds: [], mounts: [], volumes: [] };
    for (const bind of short)
        add(judged, await judgeBind(bind, at));
    for (const mount of long)
        add(judged, await judgeMount(mount, at));
    return { ...judged, takesFile: judged.mounts.some(isFile) };
}
function isFile(mount) {
    return !isEmpty(objectOf(mount["VolumeOptions"], "VolumeOptions")["Subpath"]);
}
function add(all, { bind, mount, volume }) {
    if (bind !== undefined)
        all.binds.push(bind);
    if (mount !== undefined)
        all.mounts.push(mount);
    if (volume !== undefined)
        all.volumes.push(volume);
}
/** `source:target`, `source:target:options`, or a target alone for a volume without a name. */
async function judgeBind(bind, at) {
    const parts = bind.split(":");
    if (parts.length > 3)
        throw new RequestRefused("malformed", `\`${clip(bind)}\` has too many parts`);
    const [source = "", target, written = ""] = parts;
    if (target === undefined)
        return { bind };
    const options = written === "" ? [] : written.split(",");
    const odd = options.find((option) => !KEPT_OPTIONS.has(option) && !PLAIN_OPTIONS.has(option));
    if (odd !== undefined)
        throw new RequestRefused("mount-option", `the mount option \`${clip(odd)}\` is not allowed`);
    if (NAME.test(source))
        return { bind, volume: source };
    const readOnly = options.includes("ro");
    const fixed = at.fixedSource({ path: source, readOnly });
    if (fixed !== undefined)
        return { bind: [fixed, target, readOnly ? "ro" : "rw"].join(":") };
    const pinned = await at.pin({ path: source, readOnly, mayCreate: true });
    if (pinned.subpath !== undefined)
        return { mount: pinnedMount(pinned, target, readOnly) };
    const kept = options.filter((option) => KEPT_OPTIONS.has(option) && option !== "nocopy");
    return { bind: [pinned.volume, target, [...kept, "nocopy"].join(",")].join(":") };
}
async function judgeMount(value, at) {
    const mount = readFields(value, MOUNT, "a mount");
    switch (docker_json_textOf(mount.Type, "a mount's Type")) {
        case "bind":
            return { mount: await pinnedBind(mount, at) };
        case "volume":
            return volumeMount(mount);
        // Neither leads to the machine: memory of the container's own, and an image that cannot be written to.
        case "tmpfs":
        case "image":
            return { mount };
        default:
            throw new RequestRefused("mount-option", "mounts are of the type `bind`, `volume`, `tmpfs` or `image`");
    }
}
async function pinnedBind(mount, at) {
    const options = readFields(mount.BindOptions ?? null, BIND_OPTIONS, "BindOptions");
    const propagation = docker_json_textOf(options.Propagation, "Propagation");
    if (!["", "private", "rprivate"].includes(propagation)) {
        throw new RequestRefused("mount-option", `the propagation \`${clip(propagation)}\` is not allowed`);
    }
    const readOnly = mount.ReadOnly === true;
    const mayCreate = options.CreateMountpoint === true;
    const path = docker_json_textOf(mount.Source, "a mount's Source");
    const target = docker_json_textOf(mount.Target, "a mount's Target");
    const fixed = at.fixedSource({ path, readOnly });
    if (fixed !== undefined)
        return { Type: "bind", Source: fixed, Target: target, ReadOnly: readOnly };
    return pinnedMount(await at.pin({ path, readOnly, mayCreate }), target, readOnly);
}
function pinnedMount({ volume, subpath }, target, readOnly) {
    const options = { NoCopy: true, ...(subpath === undefined ? {} : { Subpath: subpath }) };
    return { Type: "volume", Source: volume, Target: target, ReadOnly: readOnly, VolumeOptions: options };
}
function volumeMount(mount) {
    const options = readFields(mount.VolumeOptions ?? null, VOLUME_OPTIONS, "VolumeOptions");
    checkDriver(options.DriverConfig);
    const source = docker_json_textOf(mount.Source, "a mount's Source");
    if (source !== "" && !NAME.test(source))
        throw new RequestRefused("malformed", `\`${clip(source)}\` is no volume's name`);
    const judged = { ...mount, VolumeOptions: { ...options, DriverConfig: null } };
    return source === "" ? { mount: judged } : { mount: judged, volume: source };
}
/** With options, the driver `local` mounts any folder or device of the machine (documentation of `docker volume create`). */
function checkDriver(value) {
    const { Name, Options } = readFields(value ?? null, ["Name", "Options"], "DriverConfig");
    if (!["", "local"].includes(docker_json_textOf(Name, "DriverConfig.Name")) ||
        !isEmpty(objectOf(Options, "DriverConfig.Options"))) {
        throw new RequestRefused("volume-option", "volumes have no driver but `local` and no options; mount a folder of the workspace instead");
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-network.js
// Networks for containers: bridges of their own, whose addresses are nobody else's. A network with the address of the
// machine's resolver would put a container in the resolver's place.
// Source: Docker Engine API reference, `NetworkCreateRequest`, `IPAM`, `EndpointSettings`.


const NETWORK = [
    "Name",
    "CheckDuplicate",
    "Driver",
    "Scope",
    "Internal",
    "Attachable",
    "Ingress",
    "ConfigOnly",
    "ConfigFrom",
    "IPAM",
    "EnableIPv4",
    "EnableIPv6",
    "Options",
    "Labels",
];
const RANGE = ["Subnet", "IPRange", "Gateway", "AuxiliaryAddresses"];
const ENDPOINT = [
    "IPAMConfig",
    "Links",
    "MacAddress",
    "Aliases",
    "DriverOpts",
    "GwPriority",
    "NetworkID",
    "EndpointID",
    "Gateway",
    "IPAddress",
    "IPPrefixLen",
    "IPv6Gateway",
    "GlobalIPv6Address",
    "GlobalIPv6PrefixLen",
    "DNSNames",
];
/** Drivers whose packets all pass the rules of the machine. */
const DRIVERS = ["", "bridge"];
const OWN_OPTIONS = "com.docker.network.";
/** Would put an interface that is there already into the network. */
const TAKEN_OPTION = "com.docker.network.bridge.name";
/** `POST /networks/create`. Throws `RequestRefused`. */
function judgeNetwork(value, at) {
    const network = readFields(value, NETWORK, "the network");
    judge_network_checkDriver(docker_json_textOf(network.Driver, "Driver"));
    for (const option of Object.keys(objectOf(network.Options, "Options"))) {
        if (!option.startsWith(OWN_OPTIONS) || (option === TAKEN_OPTION && isTaken(network.Options, at))) {
            throw new RequestRefused("network-driver", `the network option \`${clip(option)}\` is not allowed`);
        }
    }
    if (!isEmpty(network.Ingress) || !isEmpty(network.ConfigFrom) || !isEmpty(network.ConfigOnly)) {
        throw new RequestRefused("network-driver", "networks of a swarm are not allowed");
    }
    if (isEmpty(network.IPAM))
        return { body: { ...network, IPAM: null } };
    return { body: { ...network, IPAM: judgeAddresses(network.IPAM ?? null, at) } };
}
/** A bridge that is there already may lead out past the rules. */
function isTaken(options, at) {
    const name = docker_json_textOf(objectOf(options, "Options")[TAKEN_OPTION], TAKEN_OPTION);
    return !/^(?:br-|docker)[a-z0-9_-]{1,12}$/.test(name) || at.isDevice(name);
}
function judge_network_checkDriver(driver) {
    if (DRIVERS.includes(driver))
        return;
    throw new RequestRefused("network-driver", `the network driver \`${clip(driver)}\` is not allowed: use \`bridge\`, whose packets pass the firewall`);
}
function judgeAddresses(value, at) {
    const { Driver, Options, Config } = readFields(value, ["Driver", "Options", "Config"], "IPAM");
    if (!["", "default"].includes(docker_json_textOf(Driver, "IPAM.Driver")) || !isEmpty(Options)) {
        throw new RequestRefused("network-driver", "the driver of addresses is `default`, without options");
    }
    const ranges = listOf(Config, "IPAM.Config").map((range) => readFields(range, RANGE, "a range of addresses"));
    for (const { Subnet } of ranges) {
        const subnet = docker_json_textOf(Subnet, "Subnet");
        if (subnet !== "" && !at.isFreeNetwork(subnet)) {
            throw new RequestRefused("network-range", `the network ${clip(subnet)} is public or holds the machine's own way out: use a private one, such as 172.30.0.0/16`);
        }
    }
    return { Driver: "default", Config: ranges };
}
/** How one container takes part in a network. Throws `RequestRefused`. */
function judgeEndpoint(value) {
    const endpoint = readFields(value, ENDPOINT, "the endpoint");
    if (!isEmpty(endpoint.DriverOpts))
        throw new RequestRefused("network-driver", "endpoints have no options of a driver");
    return endpoint;
}
/** `POST /networks/{id}/connect`. Throws `RequestRefused`. */
function judgeConnection(value) {
    const { Container, EndpointConfig } = readFields(value, ["Container", "EndpointConfig"], "the connection");
    const config = isEmpty(EndpointConfig) ? null : judgeEndpoint(EndpointConfig ?? null);
    return { body: { Container: docker_json_textOf(Container, "Container"), EndpointConfig: config } };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-container.js
// What may be asked for when a container is made or changed, or a program is started in one.
// Source: Docker Engine API reference, `ContainerConfig`, `NetworkingConfig`, `ExecConfig`.





const CONFIG = [
    "Hostname",
    "Domainname",
    "User",
    "AttachStdin",
    "AttachStdout",
    "AttachStderr",
    "ExposedPorts",
    "Tty",
    "OpenStdin",
    "StdinOnce",
    "Env",
    "Cmd",
    "Healthcheck",
    "ArgsEscaped",
    "Image",
    "Volumes",
    "WorkingDir",
    "Entrypoint",
    "NetworkDisabled",
    "MacAddress",
    "OnBuild",
    "Labels",
    "StopSignal",
    "StopTimeout",
    "Shell",
];
const EXEC = [
    "User",
    "Privileged",
    "Tty",
    "ConsoleSize",
    "AttachStdin",
    "AttachStderr",
    "AttachStdout",
    "Detach",
    "DetachKeys",
    "Env",
    "WorkingDir",
    "Cmd",
];
/** What clients send beside it, and Docker does not read. */
const UNREAD = ["Name", "AuthConfig", "PortSpecs"];
const UNREAD_EXEC = ["Container", "ContainerID"];
const HOST_NETWORK = "host";
/** Through a device file that it makes, root in a container reaches the machine's disks by way of a program outside. */
const DROPPED = "MKNOD";
/** `POST /containers/create`. Throws `RequestRefused`. */
async function judgeContainer(value, at) {
    const read = readFields(value, [...CONFIG, ...UNREAD, "HostConfig", "NetworkingConfig"], "the container");
    const { HostConfig, NetworkingConfig, Name: _, AuthConfig: __, PortSpecs: ___, ...config } = read;
    const { fields, containers, networks } = judgeHostConfig(HostConfig);
    const { binds, mounts, volumes, takesFile } = await judgeMounts(fields.Binds, fields.Mounts, at);
    const networking = judgeNetworking(NetworkingConfig);
    return {
        body: {
            ...config,
            HostConfig: { ...fields, Binds: binds, Mounts: mounts, CapDrop: withoutDevices(fields.CapDrop) },
            ...(networking === undefined ? {} : { NetworkingConfig: networking }),
        },
        containers,
        networks: [...networks, ...Object.keys(objectOf(networking?.["EndpointsConfig"], "EndpointsConfig"))],
        volumes,
        takesFile,
    };
}
function withoutDevices(dropped) {
    return [...(Array.isArray(dropped) ? dropped : []), DROPPED];
}
function judgeNetworking(value) {
    if (value === undefined || value === null)
        return undefined;
    const { EndpointsConfig } = readFields(value, ["EndpointsConfig"], "NetworkingConfig");
    const judged = Object.entries(objectOf(EndpointsConfig, "EndpointsConfig")).map(([name, endpoint]) => {
        if (name === HOST_NETWORK)
            throw new RequestRefused("host-namespace", "a container cannot join the machine's network");
        return [name, endpoint === null ? null : judgeEndpoint(endpoint)];
    });
    return { EndpointsConfig: Object.fromEntries(judged) };
}
/** `POST /containers/{id}/update`: limits only. Throws `RequestRefused`. */
function judgeUpdate(value) {
    return { body: judgeHostConfig(value).fields };
}
/** `POST /commit`: what a new image says about itself. Throws `RequestRefused`. */
function judgeCommit(value) {
    return { body: readFields(value, CONFIG, "the image") };
}
/** `POST /containers/{id}/exec`. Throws `RequestRefused`. */
function judgeExec(value) {
    const read = readFields(value, [...EXEC, ...UNREAD_EXEC], "the exec");
    const { Privileged, Container: _, ContainerID: __, ...fields } = read;
    if (Privileged === true)
        throw new RequestRefused("privileged", "a program cannot be started privileged");
    return { body: fields };
}
/** `POST /exec/{id}/start`. Throws `RequestRefused`. */
function judgeStart(value) {
    const body = readFields(value, ["Detach", "Tty", "ConsoleSize"], "the start of an exec");
    return { body };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-known.js
// Looks at what a request is about and Docker already has: containers, networks and volumes may have been made before the
// filter, with rights that it would refuse. What the filter itself let through always passes here.



const judge_known_MAX_DEPTH = 4;
/** Network drivers whose packets all pass the rules of the machine, and none at all. */
const judge_known_DRIVERS = ["bridge", "null"];
/** What Docker fills in by itself: these show its defaults, which no request could have asked for. */
const FILLED_IN = ["MaskedPaths", "ReadonlyPaths"];
/** What Docker's own settings give where a request asks for nothing. */
const OF_DAEMON = ["CgroupnsMode", "LogConfig", "Runtime"];
/**
 * A container that the job wants to start, enter or share something with: gives its id. Throws `RequestRefused`, and
 * `SubjectAbsent` where there is none: one that comes later would not have been judged.
 */
async function judgeKnownContainer(name, at, depth = 0) {
    const found = objectOf(await at.ask("containers", checked(name)), "the container");
    if (isEmpty(found))
        throw new SubjectAbsent(`No such container: ${clip(name)}`);
    const host = objectOf(found["HostConfig"], "HostConfig");
    const { containers, networks } = refusedAsForeign(() => judgeHostConfig(withoutDefaults(host)));
    for (const mount of listOf(found["Mounts"], "Mounts").map((one) => objectOf(one, "a mount")))
        await judgeKnownMount(mount, at);
    for (const network of networks)
        await judgeKnownNetwork(network, at);
    if (depth >= judge_known_MAX_DEPTH)
        throw foreign("it shares too much with others");
    for (const other of containers)
        await judgeShared(other, at, depth + 1);
    return checkedId(docker_json_textOf(found["Id"], "Id"));
}
/** One that is gone leaves nothing to share: of those that the filter let through the id is known, which never comes back. */
async function judgeShared(name, at, depth) {
    try {
        await judgeKnownContainer(name, at, depth);
    }
    catch (error) {
        if (!(error instanceof SubjectAbsent))
            throw error;
    }
}
function checkedId(id) {
    if (/^[0-9a-f]{64}$/.test(id))
        return id;
    throw new RequestRefused("not-checked", "Docker does not say which container this is");
}
function withoutDefaults(host) {
    // A privileged container has nothing hidden, and is refused for being so: here only Docker's own lists are left out. The
    // machine's control groups are what Docker gives where it must (cgroup v1), and are read-only without further rights.
    const left = Object.entries(host).filter(([name, value]) => {
        if (OF_DAEMON.includes(name))
            return false;
        return !FILLED_IN.includes(name) || (Array.isArray(value) && value.length === 0);
    });
    return Object.fromEntries(left);
}
async function judgeKnownMount(mount, at) {
    const type = docker_json_textOf(mount["Type"], "Type");
    if (type === "tmpfs" || type === "image")
        return;
    if (type === "bind" && at.isFixed(docker_json_textOf(mount["Source"], "Source")))
        return;
    if (type !== "volume")
        throw foreign("it has a folder of the machine mounted");
    await judgeKnownVolume(docker_json_textOf(mount["Name"], "Name"), at);
}
/** An exec that the job wants to start. Throws `RequestRefused`. */
async function judgeKnownExec(name, at) {
    const found = objectOf(await at.ask("exec", checked(name)), "the exec");
    if (isEmpty(found))
        return;
    if (objectOf(found["ProcessConfig"], "ProcessConfig")["privileged"] === true)
        throw foreign("the program would be privileged");
    await judgeKnownContainer(docker_json_textOf(found["ContainerID"], "ContainerID"), at);
}
/** A network that the job wants to use. Throws `RequestRefused`. */
async function judgeKnownNetwork(name, at) {
    const found = objectOf(await at.ask("networks", checked(name)), "the network");
    if (isEmpty(found) || judge_known_DRIVERS.includes(docker_json_textOf(found["Driver"], "Driver")))
        return;
    throw new RequestRefused("network-driver", `the network ${clip(name)} leads past the firewall: use one with the driver \`bridge\``);
}
/** A volume that the job wants to use. Throws `RequestRefused`. */
async function judgeKnownVolume(name, at) {
    const found = objectOf(await at.ask("volumes", checked(name)), "the volume");
    if (isEmpty(found) || at.isOwnVolume(name))
        return;
    if (docker_json_textOf(found["Driver"], "Driver") === "local" && isEmpty(found["Options"]))
        return;
    throw new RequestRefused("volume-option", `the volume ${clip(name)} was made with options, and may lead anywhere on the machine`);
}
/** A name as it may stand in a path. */
function checked(name) {
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/.test(name))
        return name;
    throw new RequestRefused("malformed", `\`${clip(name)}\` is no name`);
}
function refusedAsForeign(judge) {
    try {
        return judge();
    }
    catch (error) {
        throw error instanceof RequestRefused ? foreign(error.message) : error;
    }
}
function foreign(reason) {
    return new RequestRefused("foreign-container", `this container was not made through the filter, and ${reason}`);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-volume.js
// Volumes that are made by themselves: empty folders of Docker's own, and nothing of the machine's.
// Source: Docker Engine API reference, `VolumeCreateOptions`.



/** `POST /volumes/create`. Throws `RequestRefused`. */
function judgeVolume(value) {
    const { Name, Driver, DriverOpts, Labels } = readFields(value, ["Name", "Driver", "DriverOpts", "Labels"], "the volume");
    if (!["", "local"].includes(docker_json_textOf(Driver, "Driver")) || !isEmpty(DriverOpts)) {
        throw new RequestRefused("volume-option", "volumes have no driver but `local` and no options: with options it could mount any folder of the machine. Mount a folder of the workspace instead");
    }
    const name = docker_json_textOf(Name, "Name");
    if (name.startsWith(OWN_VOLUME))
        throw new RequestRefused("volume-option", "this name is taken");
    return { body: { Name: name, Driver: "local", Labels: Labels ?? null } };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/judge-request.js
// Judges one request to Docker: may it be made, and what of it is sent on.









/** Never rejects because of what a request holds. */
async function judgeRequest(request, at) {
    const [path = "", search = ""] = splitOnce(request.target);
    const route = matchRoute(request.method, path);
    const name = route === undefined ? `${request.method.slice(0, 16)} ${path.slice(0, 200)}` : `${route.method} ${route.path}`;
    try {
        if (route === undefined)
            throw new RequestRefused("unknown-request", "this request is not among those that a job may make of Docker");
        return await judgeRoute(request, route, new URLSearchParams(search), at);
    }
    catch (error) {
        if (error instanceof RequestRefused)
            return { kind: "refuse", request: name, why: error.why, message: error.message };
        if (error instanceof SubjectAbsent)
            return { kind: "absent", request: name, message: error.message };
        return { kind: "refuse", request: name, why: "not-checked", message: "the request could not be checked" };
    }
}
async function judgeRoute(request, route, query, at) {
    // Docker would read options from such a body, too, and before those of the query.
    if (/form/i.test(request.contentType))
        throw new RequestRefused("malformed", "bodies are JSON or archives, not forms");
    judgeQuery(query);
    const subject = await judgeSubject(route, at);
    const judged = await judgeContent(request, route, query, at);
    const ids = await idsOf(judged.containers ?? [], at);
    for (const one of judged.networks ?? [])
        await judgeKnownNetwork(one, at);
    for (const one of judged.volumes ?? [])
        await judgeKnownVolume(one, at);
    if (judged.takesFile === true && !isSince(judge_request_FIRST_WITH_FILES, route.version)) {
        throw new RequestRefused("mount-option", "mounting a single file takes version 1.45 of the API: mount its folder, or use a newer client");
    }
    const search = withIdsInQuery(query, ids).toString();
    const body = judged.body === undefined || judged.body === STREAM ? judged.body : withIds(judged.body, ids);
    return {
        kind: "forward",
        request: `${route.method} ${route.path}`,
        target: sentPath(route, subject) + (search === "" ? "" : `?${search}`),
        ...(body === undefined ? {} : { body: body === STREAM ? "stream" : JSON.stringify(body) }),
        ...(route.upgrades === undefined ? {} : { upgrades: route.upgrades }),
    };
}
/** `VolumeOptions.Subpath` came with version 1.45 (history of the API). */
const judge_request_FIRST_WITH_FILES = 45;
/** True for a request without a version, which gets the newest. */
function isSince(minor, version) {
    return version === "" || Number(version.slice("/v1.".length)) >= minor;
}
const STREAM = Symbol("stream");
/** The id of a container, by which alone it is sent on: a name may be another one's by the time Docker looks. */
async function judgeSubject({ subject, subjectName }, at) {
    if (subject === "container")
        return await judgeKnownContainer(subjectName, at);
    if (subject === "exec")
        await judgeKnownExec(subjectName, at);
    if (subject === "network")
        await judgeKnownNetwork(subjectName, at);
    return undefined;
}
async function idsOf(names, at) {
    const ids = new Map();
    for (const name of names)
        ids.set(name, await judgeKnownContainer(name, at));
    return ids;
}
function sentPath({ path, version, sent }, subject) {
    return subject === undefined ? sent : version + path.replace("{id}", subject);
}
async function judgeContent(request, { judge }, query, at) {
    switch (judge) {
        case "none":
            return {};
        case "stream":
            return { body: STREAM };
        case "build":
            return { ...judgeBuild(query), body: STREAM };
        case "commit": {
            const container = query.get("container");
            return { ...judgeCommit(await json(request)), ...(container === null ? {} : { containers: [container] }) };
        }
        case "create-container":
            return judgeContainer(await json(request), at);
        default:
            return JUDGES[judge](await json(request), at);
    }
}
const JUDGES = {
    json: (body) => ({ body }),
    "update-container": judgeUpdate,
    "create-exec": judgeExec,
    "start-exec": judgeStart,
    "create-network": judgeNetwork,
    "connect-network": judgeConnection,
    "create-volume": judgeVolume,
};
async function json(request) {
    const body = await request.body();
    return body.length === 0 ? null : parseJson(body);
}
function splitOnce(target) {
    const mark = target.indexOf("?");
    return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/container/container-guard.js
// The agent's part: stands in for Docker, writes down what was asked of it, and keeps the engines' sockets closed.





/** What is worth a line in the log although it was let through: what brings code, and what runs it. */
const NOTED = new Set([
    "POST /containers/create",
    "POST /containers/{id}/exec",
    "POST /build",
    `BuildKit ${SOLVE}`,
    "POST /images/create",
    "POST /images/load",
    "POST /images/{image}/push",
]);
class ContainerGuard {
    #order;
    #closed;
    #standIn;
    #proxy;
    constructor(order) {
        const { docker, closed, roots } = order.containers;
        this.#order = order;
        this.#closed = new ClosedSockets(closed);
        this.#standIn = docker === undefined ? undefined : new StandIn({ path: docker.path, daemon: DAEMON_SOCKET });
        const at = new FilterSurroundings({ ...order, daemon: DAEMON_SOCKET, roots });
        this.#proxy = dockerProxy({
            daemon: DAEMON_SOCKET,
            judge: async (request) => this.#noted(await judgeRequest(request, at)),
            judgeCall: async (call) => this.#noted(await judgeBuildCall(call)),
        });
    }
    /** Listens in Docker's place. Throws the system's error. */
    async start() {
        const { containers, ownSocket } = this.#order;
        const { docker } = containers;
        for (const path of containers.reachable)
            this.#tellOpen(path);
        if (docker === undefined)
            return;
        await this.#proxy.listen(docker);
        await this.#proxy.listen({ path: ownSocket, group: docker.group });
        this.#standIn?.settled();
    }
    /** Looks whether all is as it was, and puts it right. Never rejects: what could not be repaired is told as such. */
    async verify() {
        await this.#repaired("the socket of a container engine was opened", async () => this.#closed.restore().length > 0);
        await this.#repaired("Docker's socket was changed", async () => this.#standAgain());
    }
    close() {
        this.#proxy.close();
    }
    async #standAgain() {
        const { docker } = this.#order.containers;
        if (docker === undefined || this.#standIn === undefined || this.#standIn.isIntact())
            return false;
        if (this.#standIn.isTaken())
            this.#standIn.clear();
        await this.#proxy.listen(docker);
        this.#standIn.settled();
        return true;
    }
    async #repaired(detail, repair) {
        try {
            if (await repair())
                this.#order.report({ kind: "tamper", what: "containers", detail, repaired: true });
        }
        catch {
            this.#order.report({ kind: "tamper", what: "containers", detail, repaired: false });
        }
    }
    /** A connection from before goes on past the filter. */
    #tellOpen(path) {
        const count = openConnections(path);
        if (count === 0)
            return;
        const why = count === undefined ? "connections-unknown" : "connected-before";
        this.#order.report({ kind: "gap", what: "containers", why, ...(count === undefined ? {} : { count }) });
    }
    #noted(ruling) {
        const { request } = ruling;
        if (ruling.kind === "refuse") {
            this.#order.report({ kind: "container-request", request, decision: "blocked", why: ruling.why });
        }
        else if (NOTED.has(request))
            this.#order.report({ kind: "container-request", request, decision: "allowed" });
        return ruling;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/listing.js
// What nft prints for a table, item by item. Facts: libnftables-json(5).
/** Reads what `nft -j list table` printed. Throws SyntaxError for text that is no such listing. */
function readListing(text) {
    return listing_list(object(JSON.parse(text))["nftables"]).map(object);
}
/** All of one kind. */
function itemsOf(listing, kind) {
    return listing.flatMap((item) => (item[kind] === undefined ? [] : [object(item[kind])]));
}
/** The value, if it is an object. Throws SyntaxError for any other. */
function object(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new SyntaxError("not what nft prints");
    return value;
}
/** The value, if it is an array. Throws SyntaxError for any other. */
function listing_list(value) {
    if (!Array.isArray(value))
        throw new SyntaxError("not what nft prints");
    return value;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/sets.js
// The sets of the rules: what is granted for a time, and what the kernel notes down of flows.
const TABLE = "inet lockstep";
/** Granted by an answer of the resolver: address, protocol and port, until the time is over. */
const GRANTED = { 4: "granted4", 6: "granted6" };
/** The same for the endpoints of steps. Emptied when a step has ended. */
const STEP_GRANTED = { 4: "step4", 6: "step6" };
/** Connections from before the rules: local port, address, port. */
const KEPT = { 4: "kept4", 6: "kept6" };
/** Every set in which the kernel notes flows. */
const FLOW_SETS = [4, 6].flatMap((family) => {
    const note = (name, rest) => ({
        name: `${name}${family}`,
        family,
        ...rest,
    });
    return [
        note("passed", { decision: "passed", way: undefined, columns: ["protocol", "address", "port", "source"] }),
        note("denied_tcp", { decision: "denied", way: "output", columns: ["protocol", "address", "port", "uid"] }),
        note("denied_udp", {
            decision: "denied",
            way: "output",
            protocol: "udp",
            columns: ["address", "port", "uid", "source", "sourcePort"],
            passing: true,
        }),
        note("denied_other", { decision: "denied", way: "output", columns: ["protocol", "address", "uid"] }),
        note("denied_forward", { decision: "denied", way: "forward", columns: ["protocol", "address", "port", "source"] }),
        note("denied_forward_other", { decision: "denied", way: "forward", columns: ["protocol", "address", "source"] }),
    ];
});
/** Types of the columns in nft's words. */
function columnType(column, family) {
    const types = { protocol: "inet_proto", port: "inet_service", sourcePort: "inet_service", uid: "uid" };
    return column === "address" || column === "source" ? `ipv${family}_addr` : types[column];
}
/** The expressions that the columns are filled with. */
function columnExpression(column, family) {
    const ip = family === 4 ? "ip" : "ip6";
    const expressions = {
        protocol: "meta l4proto",
        address: `${ip} daddr`,
        port: "th dport",
        sourcePort: "th sport",
        source: `${ip} saddr`,
        uid: "meta skuid",
    };
    return expressions[column];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/listed-rules.js
// The part of a listing that only somebody can change, and no packet: two that are the same text are the same rules. Each item
// has the kernel's number for it, so that one which was taken away and made again differs.


/** The chains whose rules come and go with steps. */
const STEP_CHAINS = ["steps", "steps_direct"];
/** Sets that the agent and packets fill. */
const FILLED = new Set([
    ...FLOW_SETS.map(({ name }) => name),
    ...[GRANTED, STEP_GRANTED].flatMap((names) => Object.values(names)),
]);
function rulesIn(listing) {
    const isOfStep = ({ rule }) => STEP_CHAINS.some((chain) => chain === rule?.["chain"]);
    return { fixed: listed_rules_textOf(listing.filter((item) => !isOfStep(item))), steps: listed_rules_textOf(listing.filter(isOfStep)) };
}
function listed_rules_textOf(listing) {
    return JSON.stringify(listing, (key, value) => {
        if (key === "packets" || key === "bytes")
            return undefined;
        return key === "set" && isSet(value) ? withoutOrder(value) : value;
    });
}
/** A rule that fills a set has a `set` as well, which is no set. */
function isSet(value) {
    return typeof value === "object" && value !== null && "name" in value;
}
/** The kernel lists elements in an order that may change by itself. */
function withoutOrder({ elem = [], ...set }) {
    return FILLED.has(set["name"])
        ? set
        : {
            ...set,
            elem: listing_list(elem)
                .map((each) => JSON.stringify(each))
                .sort(),
        };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/link-guard.js


const LINK_TABLE = "netdev lockstep_link";
class LinkGuard {
    #nft;
    #hardware;
    #mode;
    #applied = "";
    #dropped = 0;
    constructor(nft, hardware, mode) {
        this.#nft = nft;
        this.#hardware = hardware;
        this.#mode = mode;
    }
    /** Throws `UnavailableError` where the kernel has no such hook. */
    async start() {
        await this.#nft.apply(renderLinkRules(this.#hardware, this.#mode));
        this.#dropped = 0;
        this.#applied = rulesIn(await this.#list()).fixed;
    }
    /** Looks once. Throws `UnavailableError` if the rules cannot be listed, as where somebody has removed them. */
    async look() {
        const listing = await this.#list();
        const all = JSON.stringify(listing).matchAll(/"packets":(\d+)/g);
        const dropped = [...all].reduce((sum, [, packets]) => sum + Number(packets), 0);
        const frames = Math.max(0, dropped - this.#dropped);
        this.#dropped = dropped;
        return { frames, intact: rulesIn(listing).fixed === this.#applied };
    }
    async #list() {
        return readListing(await this.#nft.list(`table ${LINK_TABLE}`));
    }
}
/** One chain for each link. Audit changes nothing. */
function renderLinkRules(hardware, mode) {
    const chains = Object.entries(hardware).flatMap(([name, address], index) => [
        `chain link${index} {`,
        `type filter hook egress device "${name}" priority 0; policy accept;`,
        `ether saddr != ${address} counter ${mode === "block" ? "drop" : "accept"}`,
        "}",
    ]);
    return [`table ${LINK_TABLE}`, `delete table ${LINK_TABLE}`, `table ${LINK_TABLE} {`, ...chains, "}", ""].join("\n");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/read-name.js
// Reads the name of a host, or `*.` and a name, into the one spelling that DNS and TLS use.



/** RFC 1035, section 2.3.4, in text without the final dot. */
const MAX_NAME = 253;
/** Letters, digits, hyphens inside (RFC 1123, section 2.1), and the underscore that names of services have. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** A name without the dot at its end, its ASCII letters in lower case. No other letter is touched: `K` (Kelvin) is no `k`. */
function foldName(name) {
    const lower = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}
/** Reads `host` or `*.host`. Names with other letters than ASCII become A-labels (UTS 46, as URLs do it). */
function readName(text) {
    if (text === "*" || text === "*.")
        return refuse("everything", "this allows everything; to only watch, use the mode `audit`");
    const below = text.startsWith("*.");
    const written = below ? text.slice(2) : text;
    if (written.includes("*"))
        return refuse("wildcard", wildcardHint(written));
    const name = asciiName(written);
    if (!name.ok)
        return name;
    if (!below)
        return { ok: true, value: { kind: "host", name: name.value } };
    return name.value.includes(".")
        ? { ok: true, value: { kind: "subdomains", of: name.value } }
        : refuse("wildcard", `\`*.${name.value}\` is a whole top-level domain; name a domain below it`);
}
function wildcardHint(written) {
    const rest = written.slice(written.lastIndexOf("*") + 1).replace(/^[^.]*\./, "");
    const meant = asciiName(rest);
    const instead = meant.ok && meant.value.includes(".") ? `, such as \`*.${meant.value}\`` : "";
    return `\`*\` can only stand for everything in front of a domain${instead}`;
}
function asciiName(written) {
    const name = toAscii(written);
    if (name === undefined || name.length > MAX_NAME || !name.split(".").every((label) => LABEL.test(label))) {
        return refuse("host", "this is not the name of a host");
    }
    // Wide digits become ASCII digits on the way, and a reader of addresses would then read an address.
    if (endsInNumber(name))
        return refuse("address-notation", "this is neither a name nor an address in plain decimal notation");
    return { ok: true, value: name };
}
function toAscii(written) {
    if (isAscii(written))
        return foldName(written);
    // Letters that cannot be seen are dropped by the conversion, so that the line would not say what it does.
    if (revealControls(written) !== written || /[/?#@:\\[\]%]/.test(written))
        return undefined;
    const url = `http://${written}`;
    return URL.canParse(url) ? foldName(new URL(url).hostname) : undefined;
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/endpoint/endpoint-index.js
// Answers what a name or an address may be reached for. Made for every lookup and connection, so it never walks a list of names.


/** The longest name, with its final dot (RFC 1035, section 2.3.4). */
const endpoint_index_MAX_NAME = 254;
class EndpointIndex {
    #hosts = new Map();
    #subdomains = new Map();
    #ranges;
    constructor(endpoints) {
        const ranges = [];
        for (const endpoint of endpoints) {
            const { destination } = endpoint;
            if (destination.kind === "host")
                endpoint_index_append(this.#hosts, destination.name, endpoint);
            else if (destination.kind === "subdomains")
                endpoint_index_append(this.#subdomains, destination.of, endpoint);
            else
                ranges.push({ start: ipaddr.parse(destination.address), prefix: destination.prefix, endpoint });
        }
        this.#ranges = ranges.sort((a, b) => b.prefix - a.prefix);
    }
    /** Every endpoint that allows the name, the exact ones first. Its case and a dot at its end do not count. */
    forName(name) {
        if (name.length > endpoint_index_MAX_NAME)
            return [];
        const folded = foldName(name);
        const found = [...(this.#hosts.get(folded) ?? [])];
        for (let dot = folded.indexOf("."); dot >= 0; dot = folded.indexOf(".", dot + 1)) {
            // An empty label in front (`.example.test`) is no name below it.
            if (dot > 0)
                found.push(...(this.#subdomains.get(folded.slice(dot + 1)) ?? []));
        }
        return found;
    }
    /** The narrowest network that allows the address. An IPv4 address inside IPv6 counts as what packets carry: IPv4. */
    forAddress(address, protocol, port) {
        // The library also reads short and hexadecimal forms, which no address of a packet has.
        if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address))
            return undefined;
        const plain = ipaddr.process(address);
        return this.#ranges.find(({ start, prefix, endpoint }) => endpoint.protocol === protocol &&
            endpoint.port === port &&
            start.kind() === plain.kind() &&
            plain.match(start, prefix))?.endpoint;
    }
    /** The endpoints that are addresses or networks, the narrowest first. */
    networks() {
        return this.#ranges.map(({ endpoint }) => endpoint);
    }
}
function endpoint_index_append(map, key, endpoint) {
    const list = map.get(key);
    if (list)
        list.push(endpoint);
    else
        map.set(key, [endpoint]);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/allowed-now.js

class AllowedNow {
    #job;
    #ofJob;
    #steps;
    #running = new Set();
    #step = new EndpointIndex([]);
    #stepsOver = new AbortController();
    constructor({ endpoints, steps }) {
        this.#job = new EndpointIndex(endpoints);
        this.#ofJob = new Set(endpoints);
        this.#steps = new Map(Object.entries(steps));
    }
    /** True if some step has endpoints of its own. */
    get hasSteps() {
        return this.#steps.size > 0;
    }
    /** Takes note of the steps that run, and says what that does to those that have endpoints of their own. */
    setRunning(steps) {
        const before = this.#running;
        const now = new Set([...steps].filter((step) => this.#steps.has(step)));
        const ended = [...before].some((step) => !now.has(step));
        if (!ended && now.size === before.size)
            return "same";
        this.#running = now;
        this.#step = new EndpointIndex([...now].flatMap((step) => this.#steps.get(step) ?? []));
        if (!ended)
            return "more";
        this.#stepsOver.abort();
        this.#stepsOver = new AbortController();
        return "ended";
    }
    /** Aborts when a step ends, for what only steps allow; undefined for what the job allows all the time. */
    lifeOf(endpoints) {
        return endpoints.some((endpoint) => this.#ofJob.has(endpoint)) ? undefined : this.#stepsOver.signal;
    }
    forName(name) {
        return [...this.#job.forName(name), ...this.#step.forName(name)];
    }
    /** True if an endpoint that is a network holds the address, whatever the port. */
    holdsAddress(address) {
        const protocols = ["tcp", "udp"];
        return [this.#job, this.#step].some((index) => index
            .networks()
            .some(({ port }) => protocols.some((protocol) => index.forAddress(address, protocol, port) !== undefined)));
    }
    allowsAddress(address, protocol, port) {
        return [this.#job, this.#step].some((index) => index.forAddress(address, protocol, port) !== undefined);
    }
    /** Networks of the whole job, and those of the steps that run; undefined where no step with endpoints runs. */
    networks() {
        return { job: this.#job.networks(), step: this.#running.size > 0 ? this.#step.networks() : undefined };
    }
    isOfJob(endpoint) {
        return this.#ofJob.has(endpoint);
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/upstream-message.js
// The little that carrying DNS messages needs to know of them: the id, and where the question ends.
const HEADER_BYTES = 12;
const MAX_LABEL = 63;
/** A copy with another id. */
function setId(message, id) {
    const copy = Buffer.from(message);
    copy.writeUInt16BE(id, 0);
    return copy;
}
/** How the question of an answer compares with the one that was asked. */
function compareQuestion(query, answer) {
    const end = questionEnd(query);
    const asked = query.subarray(HEADER_BYTES, end);
    const echoed = answer.subarray(HEADER_BYTES, end);
    if (asked.equals(echoed))
        return "same";
    // Lower-casing the type and class as well can only join types 256 apart in case, which are then told apart by TCP.
    return lower(asked) === lower(echoed) ? "other-case" : "different";
}
/** Behind the first question; behind the header where there is none to read. */
function questionEnd(message) {
    let at = HEADER_BYTES;
    for (;;) {
        const length = message[at];
        if (length === undefined || length > MAX_LABEL)
            return HEADER_BYTES;
        at += 1 + length;
        if (length === 0)
            return Math.min(at + 4, message.length);
    }
}
function lower(bytes) {
    return bytes.toString("latin1").toLowerCase();
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/upstream-tcp.js
// One question to one resolver over a TCP connection of its own.



const IDS = 65_536;
/** Never rejects; settles within `milliseconds`. */
function askByTcp(resolver, query, milliseconds) {
    return new Promise((resolve) => {
        const sent = setId(query, (0,external_node_crypto_namespaceObject.randomInt)(IDS));
        const socket = (0,external_node_net_namespaceObject.connect)({ host: resolver.address, port: resolver.port, noDelay: true });
        const settle = (answer) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(answer);
        };
        const fail = () => settle({ ok: false, why: "upstream-unreachable" });
        const timer = setTimeout(() => settle({ ok: false, why: "upstream-timeout" }), milliseconds);
        socket.on("error", fail);
        socket.on("close", fail);
        socket.write(upstream_tcp_framed(sent));
        let received = Buffer.alloc(0);
        socket.on("data", (chunk) => {
            received = Buffer.concat([received, chunk]);
            if (received.length < 2 || received.length < 2 + received.readUInt16BE(0))
                return;
            const message = received.subarray(2, 2 + received.readUInt16BE(0));
            settle(matching(sent, message, query.readUInt16BE(0)));
        });
    });
}
function upstream_tcp_framed(message) {
    return Buffer.concat([Buffer.of(message.length >> 8, message.length & 255), message]);
}
function matching(sent, message, id) {
    const ours = message.length >= 12 && message.readUInt16BE(0) === sent.readUInt16BE(0);
    if (!ours || compareQuestion(sent, message) === "different")
        return { ok: false, why: "upstream-mismatch" };
    return { ok: true, message: setId(message, id) };
}

;// CONCATENATED MODULE: external "node:dgram"
const external_node_dgram_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./packages/runtime/lib/host/upstream-udp.js
// One resolver by UDP: a connected socket on a port held for the whole run, several questions under way, each known by its
// random id and its question. Connected, so the kernel drops datagrams from anybody else.




const TRUNCATED = 0x0200;
const RESPONSE = 0x8000;
const RECEIVE_BUFFER = 1_048_576;
const upstream_udp_IDS = 65_536;
/** Ids are drawn until one is free: with fewer than this in use a draw seldom fails. */
const MAX_WAITING = 8_192;
/** @throws the system's error when the socket cannot be bound or connected. */
async function openUdpUpstream(resolver) {
    const type = resolver.address.includes(":") ? "udp6" : "udp4";
    const socket = (0,external_node_dgram_namespaceObject.createSocket)({ type, recvBufferSize: RECEIVE_BUFFER });
    socket.bind({ port: 0, exclusive: true });
    await (0,external_node_events_namespaceObject.once)(socket, "listening");
    socket.connect(resolver.port, resolver.address);
    await (0,external_node_events_namespaceObject.once)(socket, "connect");
    return new UdpUpstream(resolver, socket);
}
class UdpUpstream {
    resolver;
    localPort;
    #socket;
    #waiting = new Map();
    constructor(resolver, socket) {
        this.resolver = resolver;
        this.localPort = socket.address().port;
        this.#socket = socket;
        socket.on("message", (message) => this.#receive(message));
        // An ICMP message said that nobody is there: everything that waits may go on to the next resolver.
        socket.on("error", () => this.#failAll());
    }
    /** Never rejects. The message that comes back has the id of `query`. */
    ask(query, milliseconds) {
        if (this.#waiting.size >= MAX_WAITING)
            return Promise.resolve({ kind: "failed", why: "upstream-overload" });
        return new Promise((resolve) => {
            const id = this.#freeId();
            const settle = (answer) => {
                clearTimeout(timer);
                this.#waiting.delete(id);
                resolve(answer);
            };
            const timer = setTimeout(() => settle({ kind: "failed", why: "upstream-timeout" }), milliseconds);
            this.#waiting.set(id, { query, timer, settle });
            this.#socket.send(setId(query, id), (error) => {
                if (error !== null)
                    settle({ kind: "failed", why: "upstream-unreachable" });
            });
        });
    }
    close() {
        this.#failAll();
        this.#socket.close();
    }
    #receive(message) {
        const waiting = message.length < 12 ? undefined : this.#waiting.get(message.readUInt16BE(0));
        if (waiting === undefined || (message.readUInt16BE(2) & RESPONSE) === 0)
            return;
        const echo = compareQuestion(waiting.query, message);
        // A guess that failed; the true answer may still come.
        if (echo === "different")
            return;
        const whole = echo === "same" && (message.readUInt16BE(2) & TRUNCATED) === 0;
        waiting.settle(whole ? { kind: "whole", message: setId(message, waiting.query.readUInt16BE(0)) } : { kind: "ask-by-tcp" });
    }
    #failAll() {
        for (const { settle } of [...this.#waiting.values()])
            settle({ kind: "failed", why: "upstream-unreachable" });
    }
    #freeId() {
        let id = (0,external_node_crypto_namespaceObject.randomInt)(upstream_udp_IDS);
        while (this.#waiting.has(id))
            id = (0,external_node_crypto_namespaceObject.randomInt)(upstream_udp_IDS);
        return id;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/upstream-resolver.js
// Asks the machine's own resolvers: by UDP from one held port each, by TCP where an answer is cut short or its question comes
// back altered. It copies messages and matches them; what an answer says is judged elsewhere.


/** Milliseconds for one resolver, and for all together. */
const TRY_MS = 2_000;
const TOTAL_MS = 5_000;
/** As many as the time allows a lone resolver that is silent. */
const MAX_ROUNDS = Math.ceil(TOTAL_MS / TRY_MS);
/** @param resolvers best first. @throws the system's error when a socket cannot be opened. */
async function openUpstream(resolvers) {
    const opened = [];
    try {
        for (const resolver of resolvers)
            opened.push(await openUdpUpstream(resolver));
    }
    catch (error) {
        for (const upstream of opened)
            upstream.close();
        throw error;
    }
    return new RotatingUpstream(opened);
}
class RotatingUpstream {
    #upstreams;
    /** The one that last had a usable answer goes first, so that a dead resolver costs its wait only once. */
    #first = 0;
    constructor(upstreams) {
        this.#upstreams = upstreams;
    }
    get sources() {
        return this.#upstreams.map(({ resolver, localPort }) => ({ resolver, localPort }));
    }
    async ask(query, isUsable) {
        const deadline = performance.now() + TOTAL_MS;
        let silence = { ok: false, why: "upstream-none" };
        let unusable;
        for (const [turn, upstream] of this.#turns().entries()) {
            const left = deadline - performance.now();
            // A resolver says again what it said once; waiting again for one that was silent would keep that from the client.
            if (left <= 0 || (unusable !== undefined && turn >= this.#upstreams.length))
                break;
            const answer = await askOne(upstream, query, Math.min(TRY_MS, left));
            if (!answer.ok)
                silence = answer;
            else if (isUsable(answer.message)) {
                this.#first = this.#upstreams.indexOf(upstream);
                return answer;
            }
            else
                unusable ??= answer;
        }
        return unusable ?? silence;
    }
    /** Fixed at the start of a question: another one may find another first meanwhile, and none may be left out for that. */
    #turns() {
        const round = [...this.#upstreams.slice(this.#first), ...this.#upstreams.slice(0, this.#first)];
        // Where all were silent they are asked again while there is time: a datagram may be lost.
        return Array.from({ length: MAX_ROUNDS }, () => round).flat();
    }
    close() {
        for (const upstream of this.#upstreams)
            upstream.close();
    }
}
async function askOne(upstream, query, milliseconds) {
    const deadline = performance.now() + milliseconds;
    const answer = await upstream.ask(query, milliseconds);
    if (answer.kind === "whole")
        return { ok: true, message: answer.message };
    if (answer.kind === "failed")
        return { ok: false, why: answer.why };
    return askByTcp(upstream.resolver, query, Math.max(deadline - performance.now(), 1));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/loopback/self-socket.js
// A UDP socket that sends to itself, so that the rules of the packet filter can act on what it sends. Nothing is ever read from
// it. It knows no rule.


/** Nothing is to arrive, so next to nothing need be kept. The kernel raises it to the least it has. */
const self_socket_RECEIVE_BUFFER = 1;
/** @param address of loopback. @throws the system's error where the family has no loopback address: EAFNOSUPPORT or EADDRNOTAVAIL. */
async function openSelfSocket(address) {
    const family = address.includes(":") ? 6 : 4;
    const socket = (0,external_node_dgram_namespaceObject.createSocket)({ type: `udp${family}`, recvBufferSize: self_socket_RECEIVE_BUFFER });
    socket.bind({ address, port: 0, exclusive: true });
    await (0,external_node_events_namespaceObject.once)(socket, "listening");
    const { port } = socket.address();
    // Connected, the kernel takes datagrams from nobody else, and no name is looked up before each one.
    socket.connect(port, address);
    await (0,external_node_events_namespaceObject.once)(socket, "connect");
    // What goes wrong is told by the callback of `send`; one that a closed socket never calls is settled by the throw.
    socket.on("error", () => undefined);
    return {
        family,
        addresses: [{ address, port }],
        send: (message) => new Promise((resolve) => {
            try {
                socket.send(message, (error) => resolve(error === null));
            }
            catch {
                resolve(false);
            }
        }),
        close: () => void socket.close(),
    };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/dns-stream.js
/** Milliseconds without a whole message in either direction. Bytes alone do not count: they may drip. */
const IDLE_MS = 5_000;
/** Questions under way on one connection; reading stops until some are answered. */
const MAX_PIPELINED = 32;
/** No question is that long; collecting one from single bytes would cost much. */
const MAX_MESSAGE = 16_384;
/** Bytes of replies that the client does not read before it is cut off. */
const MAX_UNREAD = 262_144;
/** Serves a connection until the client ends it, idles, or breaks the framing. */
function serveFramed(socket, handler, failed) {
    new FramedConnection(socket, handler, failed).start();
}
class FramedConnection {
    #socket;
    #handler;
    #failed;
    #source;
    #pending = Buffer.alloc(0);
    #underWay = 0;
    #ended = false;
    constructor(socket, handler, failed) {
        this.#socket = socket;
        this.#handler = handler;
        this.#failed = failed;
        this.#source = {
            address: socket.remoteAddress ?? "",
            port: socket.remotePort ?? 0,
            family: socket.remoteFamily === "IPv6" ? 6 : 4,
            transport: "tcp",
        };
    }
    start() {
        const idle = setTimeout(() => this.#socket.destroy(), IDLE_MS);
        this.#socket.on("close", () => clearTimeout(idle));
        // A reset by the client is its own affair.
        this.#socket.on("error", () => this.#socket.destroy());
        this.#socket.on("end", () => {
            this.#ended = true;
            this.#endWhenDone();
        });
        this.#socket.on("data", (chunk) => {
            this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
            this.#takeMessages(idle);
        });
    }
    #takeMessages(idle) {
        while (this.#pending.length >= 2 && this.#underWay < MAX_PIPELINED) {
            const end = 2 + this.#pending.readUInt16BE(0);
            if (end > MAX_MESSAGE) {
                this.#socket.destroy();
                return;
            }
            if (this.#pending.length < end)
                break;
            const message = this.#pending.subarray(2, end);
            this.#pending = this.#pending.subarray(end);
            this.#underWay += 1;
            idle.refresh();
            this.#answer(message, idle).catch(this.#failed);
        }
        if (this.#underWay >= MAX_PIPELINED)
            this.#socket.pause();
    }
    async #answer(message, idle) {
        try {
            const reply = await this.#handler(message, this.#source);
            if (reply !== undefined)
                this.#send(reply);
        }
        finally {
            this.#underWay -= 1;
            idle.refresh();
            this.#socket.resume();
            this.#takeMessages(idle);
            this.#endWhenDone();
        }
    }
    #send(reply) {
        if (this.#socket.destroyed)
            return;
        if (this.#socket.writableLength > MAX_UNREAD) {
            this.#socket.destroy();
            return;
        }
        const length = Buffer.alloc(2);
        length.writeUInt16BE(reply.length, 0);
        this.#socket.write(Buffer.concat([length, reply]));
    }
    #endWhenDone() {
        if (this.#ended && this.#underWay === 0 && !this.#socket.destroyed)
            this.#socket.end();
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/dns-server.js
// Serves DNS messages by UDP and TCP on given addresses and hands each to one handler. It knows nothing of their content.




/** Connections at a time on each address; more are closed at once. */
const dns_server_MAX_CONNECTIONS = 256;
/** Room for a burst while the process is busy. The kernel caps it. */
const dns_server_RECEIVE_BUFFER = 1_048_576;
const PORT_TRIES = 8;
/**
 * @param failed hears of errors of the handler or of a socket; the server goes on.
 * @throws the system's error when an address cannot be listened on; nothing stays open then.
 */
async function startDnsServer(addresses, handler, failed) {
    const listeners = [];
    const close = async () => {
        await Promise.all(listeners.map(closeListener));
    };
    try {
        for (const address of addresses)
            listeners.push(await listen(address, handler, failed));
    }
    catch (error) {
        await close();
        throw error;
    }
    return { addresses: listeners.map(({ at }) => at), close };
}
/** With port 0, the port that UDP got may be taken for TCP: then another one is tried. */
async function listen(address, handler, failed) {
    for (let tries = 1;; tries += 1) {
        const udp = await listenUdp(address, handler, failed);
        const connections = new Set();
        const at = { address: address.address, port: udp.address().port };
        try {
            return { at, udp, tcp: await listenTcp(at, connections, handler, failed), connections };
        }
        catch (error) {
            udp.close();
            if (address.port !== 0 || tries >= PORT_TRIES)
                throw error;
        }
    }
}
async function listenUdp({ address, port }, handler, failed) {
    const type = address.includes(":") ? "udp6" : "udp4";
    const socket = (0,external_node_dgram_namespaceObject.createSocket)({ type, ipv6Only: type === "udp6", recvBufferSize: dns_server_RECEIVE_BUFFER });
    socket.bind({ address, port, exclusive: true });
    await (0,external_node_events_namespaceObject.once)(socket, "listening");
    socket.on("error", failed);
    socket.on("message", (message, from) => {
        answerDatagram(socket, message, from, handler).catch(failed);
    });
    return socket;
}
async function answerDatagram(socket, message, from, handler) {
    const family = from.family === "IPv6" ? 6 : 4;
    const reply = await handler(message, { address: from.address, port: from.port, family, transport: "udp" });
    if (reply === undefined)
        return;
    // The asker may be gone; that is no failure of ours. A closed socket throws and reaches `failed`.
    socket.send(reply, from.port, from.address, () => undefined);
}
async function listenTcp(at, connections, handler, failed) {
    const server = (0,external_node_net_namespaceObject.createServer)({ noDelay: true, allowHalfOpen: true }, (socket) => {
        connections.add(socket);
        socket.on("close", () => connections.delete(socket));
        serveFramed(socket, handler, failed);
    });
    server.maxConnections = dns_server_MAX_CONNECTIONS;
    server.listen({ host: at.address, port: at.port, ipv6Only: at.address.includes(":"), exclusive: true });
    await (0,external_node_events_namespaceObject.once)(server, "listening");
    server.on("error", failed);
    return server;
}
async function closeListener({ udp, tcp, connections }) {
    const closed = (0,external_node_events_namespaceObject.once)(tcp, "close");
    udp.close();
    tcp.close();
    for (const connection of connections)
        connection.destroy();
    await closed;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/answer-memory.js
const answer_memory_MAX_ENTRIES = 2_048;
class AnswerMemory {
    #entries = new Map();
    /** @param now milliseconds of a clock that only goes forward. */
    record(name, type, grants, now) {
        const seconds = Math.min(...grants.map(({ ttl }) => ttl));
        if (!Number.isFinite(seconds))
            return;
        const key = `${type} ${name}`;
        this.#entries.delete(key);
        this.#entries.set(key, { until: now + seconds * 1_000, addresses: grants.map(({ address }) => address) });
        const oldest = this.#entries.keys().next();
        if (this.#entries.size > answer_memory_MAX_ENTRIES && oldest.done !== true)
            this.#entries.delete(oldest.value);
    }
    find(name, type, now) {
        const entry = this.#entries.get(`${type} ${name}`);
        return entry !== undefined && entry.until > now ? entry.addresses : undefined;
    }
    clear() {
        this.#entries.clear();
    }
}

// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __nccwpck_require__(894);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/address-range.js
// Which addresses a name may lead to by itself, and the names of the reverse tree.

/** Azure's WireServer: a public address by number, the platform's control plane by use (Microsoft, "What is IP address 168.63.129.16?"). */
const PLATFORM = "168.63.129.16";
/** First three bits of every global unicast IPv6 address (RFC 4291 section 2.4, IANA registry). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/**
 * True for an ordinary public address. False for private, loopback, link-local, metadata, multicast, reserved and
 * documentation ranges, for IPv6 that wraps IPv4 (mapped, NAT64, 6to4, Teredo), and for text that is no address.
 */
function isPublicAddress(text) {
    if (!ipaddr.isValid(text))
        return false;
    const address = ipaddr.parse(text);
    if (address.range() !== "unicast")
        return false;
    return address instanceof ipaddr.IPv6 ? address.match(GLOBAL_UNICAST) : text !== PLATFORM;
}
/** Dotted decimals, or the text of RFC 5952; the text itself where it is no address. */
function canonicalAddress(text) {
    if (!ipaddr.isValid(text))
        return text;
    const address = ipaddr.parse(text);
    return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}
/** The address that a name below `in-addr.arpa` or `ip6.arpa` stands for (RFC 1035 section 3.5, RFC 3596 section 2.5). */
function reverseAddress(name) {
    const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.in-addr\.arpa$/.exec(name);
    if (v4 !== null)
        return validOnly(v4.slice(1).reverse().join("."));
    if (!/^(?:[0-9a-f]\.){32}ip6\.arpa$/.test(name))
        return undefined;
    const nibbles = name.slice(0, 63).split(".").reverse().join("");
    return validOnly((nibbles.match(/.{4}/g) ?? []).join(":"));
}
function validOnly(text) {
    return ipaddr.isValid(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/domain-name.js
// What a domain name looks like, in text. Reading names from messages is ./read-question.ts.
const domain_name_MAX_TEXT = 253;
/** True for dotted labels of lower-case letters, digits, `-` and `_`, 1 to 63 long, 253 in all, no dot at the end. */
function isPlainName(name) {
    return name.length <= domain_name_MAX_TEXT && name.split(".").every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}
/** True when `name` lies below `zone`, at any depth. */
function isBelow(name, zone) {
    return name.length > zone.length + 1 && name.endsWith(`.${zone}`);
}
/** A name from outside as it may be compared: lower case, no dot at the end. */
function canonicalName(name) {
    return (name.endsWith(".") ? name.slice(0, -1) : name).toLowerCase();
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/answer-chain.js

/** Longer ones are given up by resolvers as well, and a circle gets longer than any number. */
const MAX_ALIASES = 16;
/** Undefined when a name has several aliases, when they form a circle, or when there are too many. */
function followChain(asked, answers) {
    const owned = byOwner(answers);
    const aliases = [];
    let name = asked.name;
    for (;;) {
        const here = owned.get(name) ?? [];
        const targets = asked.type === "CNAME" ? [] : here.filter(isAlias);
        const next = targets[0];
        if (next === undefined)
            return { aliases, records: here.filter((record) => record.type === asked.type) };
        if (targets.some((other) => other.data !== next.data) || !isPlainName(next.data))
            return undefined;
        if (aliases.length >= MAX_ALIASES)
            return undefined;
        aliases.push(next);
        name = next.data;
    }
}
function isAlias(record) {
    return record.type === "CNAME";
}
function byOwner(answers) {
    const owned = new Map();
    for (const answer of answers.filter(isInternet).map(lowerCase)) {
        owned.set(answer.name, [...(owned.get(answer.name) ?? []), answer]);
    }
    return owned;
}
/** The top bit of the class means another thing in multicast DNS only. */
function isInternet(record) {
    return record.type !== "OPT" && record.class === "IN" && record.flush !== true;
}
function lowerCase(record) {
    const name = canonicalName(record.name);
    return record.type === "CNAME" ? { ...record, name, data: canonicalName(record.data) } : { ...record, name };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/read-question.js
// Reads the head and the question of a message straight from its bytes, so that nothing of the asked name is lost: the
// library joins labels to text, where a dot inside a label looks like the border between two.
const read_question_HEADER_BYTES = 12;
const MAX_NAME_BYTES = 255;
const read_question_MAX_LABEL = 63;
/** The first question of a message; undefined when it is cut short, too long, or uses pointers. */
function readQuestion(message) {
    const labels = [];
    let at = read_question_HEADER_BYTES;
    for (;;) {
        const length = message[at];
        if (length === undefined || length > read_question_MAX_LABEL)
            return undefined;
        at += 1 + length;
        if (length === 0)
            break;
        if (at > message.length || at - read_question_HEADER_BYTES >= MAX_NAME_BYTES)
            return undefined;
        labels.push(labelText(message.subarray(at - length, at)));
    }
    if (at + 4 > message.length)
        return undefined;
    return {
        name: labels.join("."),
        type: message.readUInt16BE(at),
        class: message.readUInt16BE(at + 2),
        bytes: message.subarray(read_question_HEADER_BYTES, at + 4),
    };
}
/** Escapes as RFC 1035 section 5.1 does in master files. */
function labelText(label) {
    const text = label.toString("latin1").toLowerCase();
    return text.replace(/[^a-z0-9_-]/g, (char) => `\\${String(char.charCodeAt(0)).padStart(3, "0")}`);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/record-type.js
// The record types that the rules speak of, by number and mnemonic (IANA registry "Domain Name System Parameters").
const MNEMONICS = new Map([
    [1, "A"],
    [2, "NS"],
    [5, "CNAME"],
    [6, "SOA"],
    [10, "NULL"],
    [12, "PTR"],
    [13, "HINFO"],
    [15, "MX"],
    [16, "TXT"],
    [28, "AAAA"],
    [33, "SRV"],
    [35, "NAPTR"],
    [39, "DNAME"],
    [41, "OPT"],
    [43, "DS"],
    [46, "RRSIG"],
    [47, "NSEC"],
    [48, "DNSKEY"],
    [52, "TLSA"],
    [64, "SVCB"],
    [65, "HTTPS"],
    [251, "IXFR"],
    [252, "AXFR"],
    [255, "ANY"],
    [257, "CAA"],
]);
/** Numbers of the two types that carry addresses. */
const ADDRESS_TYPES = { A: 1, AAAA: 28 };
/** Mnemonic of a type, or `TYPE` and its number as RFC 3597 writes unknown ones. */
function typeName(code) {
    return MNEMONICS.get(code) ?? `TYPE${code}`;
}
function isAddressType(type) {
    return type === "A" || type === "AAAA";
}
/** HTTPS and SVCB may hold other addresses, other ports and keys of Encrypted Client Hello (RFC 9460, RFC 9848). */
function isServiceBinding(type) {
    return type === "HTTPS" || type === "SVCB";
}
/** Types that may be asked for a name that is listed exactly: the question then holds nothing that a job could choose. */
const EXACT_NAME_TYPES = new Set(["TXT", "SRV", "MX", "NS", "SOA", "CNAME", "TLSA"]);

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/response-code.js
// The response codes that the resolver gives (RFC 1035 section 4.1.1, RFC 6891 section 9).
const RCODE = {
    NOERROR: 0,
    FORMERR: 1,
    SERVFAIL: 2,
    NXDOMAIN: 3,
    NOTIMP: 4,
    REFUSED: 5,
    /** Needs an OPT record, which holds its upper bits. */
    BADVERS: 16,
};

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/judge-answer.js
// Decides what of an upstream resolver's answer may reach a client, and which addresses it opens. Pure; never throws.







/** Bounds the work on names that point at each other's pointers. */
const MAX_RECORDS = 512;
const MAX_ADDRESSES = 64;
const MIN_GRANT = 5;
const MAX_TTL = 3_600;
const judge_answer_TRUNCATED = 0x0200;
/**
 * @param allowsAddress whether an endpoint that is a network covers an address, which opens ranges that names may not lead to.
 */
function judgeAnswer(message, asked, allowsAddress) {
    const read = readAnswer(message, asked.sent);
    if (typeof read === "string")
        return fail(read);
    const { packet, rcode } = read;
    const chain = followChain(asked, packet.answers ?? []);
    if (chain === undefined)
        return fail("cname-chain");
    return judgeChain(chain, rcode, packet.authorities ?? [], asked, allowsAddress);
}
/**
 * Whether an answer settles the question: a name's records, or that it has none. What settles it may still be refused. The
 * rest (SERVFAIL, REFUSED, what cannot be read) another resolver may know better.
 */
function isUsableAnswer(message, sent) {
    return typeof readAnswer(message, sent) !== "string";
}
/** A text is the word for why nothing can be read from it. */
function readAnswer(message, sent) {
    if (!answersQuestion(message, sent))
        return "mismatch";
    if ((message.readUInt16BE(2) & judge_answer_TRUNCATED) !== 0)
        return "upstream-truncated";
    const rcode = message.readUInt16BE(2) & 15;
    if (rcode !== RCODE.NOERROR && rcode !== RCODE.NXDOMAIN)
        return `upstream-rcode-${rcode}`;
    const packet = decodeBounded(message);
    return packet === undefined ? "malformed-answer" : { packet, rcode };
}
function judgeChain(chain, rcode, authorities, asked, allowsAddress) {
    const records = chain.records.filter(hasPlainNames).slice(0, MAX_ADDRESSES);
    const grants = isAddressType(asked.type) ? records.map(grantOf) : [];
    const inner = grants.filter(({ address }) => !isPublicAddress(address) && !allowsAddress(address));
    if (inner.length > 0)
        return { ...fail("rebinding", RCODE.REFUSED), addresses: inner.map(({ address }) => address) };
    const answers = [...chain.aliases, ...records].map(withCappedTtl);
    const last = chain.aliases.at(-1)?.data ?? asked.name;
    const zone = records.length === 0 ? authorities.filter((record) => isStartOf(record, last)).slice(0, 1) : [];
    return { kind: "answer", content: { rcode, answers, authorities: zone.map(withCappedTtl) }, grants };
}
function fail(why, rcode = RCODE.SERVFAIL) {
    return { kind: "fail", rcode, why, addresses: [] };
}
/** Same id, a response of the same kind, the same one question but for case, which the sender has compared. */
function answersQuestion(message, sent) {
    if (message.length < read_question_HEADER_BYTES || message.readUInt16BE(0) !== sent.readUInt16BE(0))
        return false;
    if ((message.readUInt16BE(2) & 0xf800) !== 0x8000 || message.readUInt16BE(4) !== 1)
        return false;
    const [theirs, ours] = [readQuestion(message), readQuestion(sent)];
    if (theirs === undefined || ours === undefined)
        return false;
    return theirs.name === ours.name && theirs.type === ours.type && theirs.class === ours.class;
}
function decodeBounded(message) {
    const records = [6, 8, 10].reduce((sum, at) => sum + message.readUInt16BE(at), 0);
    if (records > MAX_RECORDS)
        return undefined;
    try {
        const packet = (0,dns_packet.decode)(message);
        // The library reads on behind the end of what is cut off, and makes up the rest.
        return dns_packet.decode.bytes > message.length ? undefined : packet;
    }
    catch {
        return undefined;
    }
}
function grantOf(record) {
    const address = "data" in record ? canonicalAddress(String(record.data)) : "";
    return { address, family: record.type === "AAAA" ? 6 : 4, ttl: Math.max(ttlOf(record), MIN_GRANT) };
}
function ttlOf(record) {
    return Math.min("ttl" in record ? (record.ttl ?? 0) : 0, MAX_TTL);
}
function withCappedTtl(record) {
    return record.type === "OPT" ? record : { ...record, ttl: ttlOf(record) };
}
/** The SOA of a zone that holds the name says how long its absence may be remembered (RFC 2308). */
function isStartOf(record, name) {
    if (record.type !== "SOA" || record.class !== "IN" || !hasPlainNames(record))
        return false;
    const zone = canonicalName(record.name);
    return zone === name || isBelow(name, zone);
}
/** Names that the library cannot write back as they were. */
function hasPlainNames(record) {
    const names = [record.name, ...targets(record)];
    return names.every((name) => isPlainName(canonicalName(name)));
}
function targets(record) {
    if (record.type === "NS" || record.type === "CNAME")
        return [record.data];
    if (record.type === "MX")
        return [record.data.exchange];
    if (record.type === "SRV")
        return [record.data.target];
    return record.type === "SOA" ? [record.data.mname, record.data.rname] : [];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/write-message.js
// Writes the two kinds of messages that the resolver sends: questions to upstream and replies to clients. The library
// writes each record; the names in front are ours, because it does not compress and a usual answer must fit in 512 bytes.




/** Largest UDP reply that passes every network unfragmented (DNS flag day 2020). */
const UDP_SIZE = 1_232;
const MIN_UDP_SIZE = 512;
const MAX_POINTER = 0x3fff;
const RECURSION_DESIRED = 0x0100;
/**
 * A question with only what it must have: no EDNS, and a case of our own choice (0x20), which says nothing of the client's
 * and must come back with the answer. The id is left to the sender.
 */
function writeQuestion(name, typeCode) {
    const header = Buffer.alloc(read_question_HEADER_BYTES);
    header.writeUInt16BE(RECURSION_DESIRED, 2);
    header.writeUInt16BE(1, 4);
    return Buffer.concat([header, withRandomCase(nameBytes(name)), Buffer.of(typeCode >> 8, typeCode & 255, 0, 1)]);
}
/** The lengths of labels are no letters. */
function withRandomCase(name) {
    const coins = (0,external_node_crypto_namespaceObject.randomBytes)(name.length);
    for (const [at, byte] of name.entries()) {
        if (isLetter(byte) && (coins[at] ?? 0) > 127)
            name[at] = byte - 32;
    }
    return name;
}
function isLetter(char) {
    return char >= 0x61 && char <= 0x7a;
}
/** The records' names are plain ones, as ./judge-answer.ts leaves them. */
function writeReply(head, content, transport) {
    const whole = assemble(head, content, false);
    return whole.length <= limitOf(head, transport) ? whole : truncatedReply(head, content.rcode);
}
/** Tells the client to ask again by TCP. */
function truncatedReply(head, rcode) {
    return assemble(head, { rcode, answers: [], authorities: [] }, true);
}
/** How many bytes a reply may have. */
function limitOf(head, transport) {
    if (transport === "tcp")
        return 65_535;
    return Math.min(Math.max(head.ednsSize ?? MIN_UDP_SIZE, MIN_UDP_SIZE), UDP_SIZE);
}
function assemble(head, content, truncated) {
    const header = Buffer.alloc(read_question_HEADER_BYTES);
    header.writeUInt16BE(head.id, 0);
    const flags = 0x8080 | (head.opcode << 11) | (truncated ? 0x200 : 0) | (head.recursionDesired ? RECURSION_DESIRED : 0);
    header.writeUInt16BE(flags | (content.rcode & 15), 2);
    header.writeUInt16BE(head.question.length > 0 ? 1 : 0, 4);
    header.writeUInt16BE(content.answers.length, 6);
    header.writeUInt16BE(content.authorities.length, 8);
    header.writeUInt16BE(head.ednsSize === undefined ? 0 : 1, 10);
    const records = writeRecords(head.question, [...content.answers, ...content.authorities]);
    return Buffer.concat([header, head.question, ...records, ...optRecord(head, content.rcode)]);
}
function optRecord(head, rcode) {
    if (head.ednsSize === undefined)
        return [];
    return [Buffer.of(0, 0, 41, UDP_SIZE >> 8, UDP_SIZE & 255, rcode >> 4, 0, 0, 0, 0, 0)];
}
/** Owners that stand earlier in the message (the question, the target of a CNAME) become pointers (RFC 1035 section 4.1.4). */
function writeRecords(question, records) {
    const known = new Map([[nameText(question), read_question_HEADER_BYTES]]);
    let at = read_question_HEADER_BYTES + question.length;
    return records.map((record) => {
        const body = (0,dns_packet.encode)({ type: "response", answers: [{ ...record, name: "." }] }).subarray(read_question_HEADER_BYTES + 1);
        const owner = pointer(known.get(record.name)) ?? nameBytes(record.name);
        if (record.type === "CNAME" && !known.has(record.data))
            known.set(record.data, at + owner.length + 10);
        at += owner.length + body.length;
        return Buffer.concat([owner, body]);
    });
}
function pointer(offset) {
    if (offset === undefined || offset > MAX_POINTER)
        return undefined;
    return Buffer.of(0xc0 | (offset >> 8), offset & 255);
}
function nameBytes(name) {
    return Buffer.concat([
        ...name.split(".").flatMap((label) => [Buffer.of(label.length), Buffer.from(label)]),
        Buffer.of(0),
    ]);
}
/** The name of a question whose labels are known to be plain. */
function nameText(question) {
    const labels = [];
    for (let at = 0; (question[at] ?? 0) > 0; at += 1 + (question[at] ?? 0)) {
        labels.push(question.toString("latin1", at + 1, at + 1 + (question[at] ?? 0)));
    }
    return canonicalName(labels.join("."));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/audit-answer.js




/** Never rejects. */
async function answerInAudit(message, verdict, source, ports, book) {
    // What is no question cannot be matched with an answer: it is lost in audit mode as well, and reported as such.
    if (verdict.kind === "drop")
        return lost(source, ports);
    const asking = ports.upstream(message, (reply) => isUsableAnswer(reply, message));
    const [answer, actor] = await Promise.all([asking, safeActor(source, ports)]);
    const judged = await judgeBoth(message, verdict, answer, ports, book);
    ports.report({ kind: "lookup", ...namedBy(verdict), ...judged, ...(actor === undefined ? {} : { actor }) });
    const head = verdict.kind === "bad" ? verdict.head : verdict.query.head;
    if (!answer.ok)
        return writeReply(head, { rcode: RCODE.SERVFAIL, answers: [], authorities: [] }, source.transport);
    const fits = answer.message.length <= limitOf(head, source.transport);
    return fits ? answer.message : truncatedReply(head, RCODE.NOERROR);
}
async function lost(source, ports) {
    const actor = await safeActor(source, ports);
    const event = { kind: "lookup", name: "", type: "", decision: "blocked", why: "not-a-query" };
    ports.report(actor === undefined ? event : { ...event, actor });
}
async function judgeBoth(message, verdict, answer, ports, book) {
    const listed = verdict.kind === "forward" ? { decision: "allowed" } : unlisted(verdict);
    if (!answer.ok)
        return { why: answer.why, ...listed };
    if (verdict.kind === "bad" || !isAddressType(verdict.query.type))
        return listed;
    const { name, type } = verdict.query;
    const found = judgeAnswer(answer.message, { name, type, sent: message }, (address) => ports.allowsAddress(address));
    if (found.kind === "fail")
        return { ...failedAnswer(found), ...(verdict.kind === "forward" ? {} : listed) };
    const addresses = found.grants.map(({ address }) => address);
    book.record(name, addresses);
    if (verdict.kind !== "forward" || addresses.length === 0)
        return { ...listed, addresses };
    return { ...listed, addresses, ...(await opened(name, found.grants, ports)) };
}
/** What is answered from here in block mode is no harm; the rest would be refused. */
function unlisted(verdict) {
    return { decision: verdict.kind === "local" ? "allowed" : "would-block", why: verdict.why };
}
function failedAnswer({ rcode, why, addresses }) {
    return { decision: rcode === RCODE.REFUSED ? "would-block" : "allowed", why, addresses };
}
async function opened(name, grants, ports) {
    try {
        await ports.grant(grants, ports.endpointsFor(name));
        return {};
    }
    catch {
        return { why: "grant-failed" };
    }
}
function namedBy(verdict) {
    if (verdict.kind === "bad")
        return { name: verdict.name ?? "", type: verdict.type ?? "" };
    return { name: verdict.query.name, type: verdict.query.type };
}
async function safeActor(source, ports) {
    try {
        return await ports.actorOf(source);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/parse-query.js
// Reads what a client sent: one well-formed question of class IN, or what is wrong with it. It knows no policy.





/** More than any stub sends, padded or not (RFC 8467 pads to 128). */
const MAX_QUERY_BYTES = 4_096;
const CLASS_IN = 1;
const OPCODE_QUERY = 0;
/** Never throws. */
function parseQuery(message) {
    if (message.length < read_question_HEADER_BYTES || (message.readUInt16BE(2) & 0x8000) !== 0)
        return { kind: "drop" };
    const bare = parse_query_headOf(message, Buffer.alloc(0), undefined);
    if (bare.opcode !== OPCODE_QUERY)
        return bad(bare, RCODE.NOTIMP, "opcode");
    if (message.readUInt16BE(4) !== 1)
        return bad(bare, RCODE.FORMERR, "question-count");
    const question = readQuestion(message);
    const edns = message.length > MAX_QUERY_BYTES || question === undefined ? undefined : readEdns(message);
    if (question === undefined || edns === undefined)
        return bad(bare, RCODE.FORMERR, "malformed");
    const head = parse_query_headOf(message, question.bytes, edns.size);
    const asked = { name: question.name, type: typeName(question.type) };
    if (edns.version !== 0)
        return { ...bad(head, RCODE.BADVERS, "edns-version"), ...asked };
    if (question.class !== CLASS_IN)
        return { ...bad(head, RCODE.REFUSED, "class"), ...asked };
    if (!isPlainName(asked.name))
        return { ...bad(head, RCODE.REFUSED, "bad-name"), ...asked };
    return { kind: "query", query: { head, ...asked, typeCode: question.type } };
}
function parse_query_headOf(message, question, ednsSize) {
    const flags = message.readUInt16BE(2);
    const recursionDesired = (flags & 0x100) !== 0;
    return { id: message.readUInt16BE(0), opcode: (flags >> 11) & 15, recursionDesired, question, ednsSize };
}
function bad(head, rcode, why) {
    return { kind: "bad", head, rcode, why };
}
/** A query holds no records but one OPT, and nothing behind the last one. Undefined when it does. */
function readEdns(message) {
    if (message.readUInt16BE(6) + message.readUInt16BE(8) > 0 || message.readUInt16BE(10) > 2)
        return undefined;
    const packet = decodeWhole(message);
    if (packet === undefined)
        return undefined;
    const options = (packet.additionals ?? []).filter((record) => record.type === "OPT");
    if (options.length > 1)
        return undefined;
    return { size: options[0]?.udpPayloadSize, version: options[0]?.ednsVersion ?? 0 };
}
function decodeWhole(message) {
    try {
        const packet = (0,dns_packet.decode)(message);
        return dns_packet.decode.bytes === message.length ? packet : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/judge-query.js





/** Never throws. `why` is a stable word: `not-allowed`, `record-type`, `wildcard-budget`, `question-count`, `opcode` ... */
function judge_query_judgeQuery(message, rules) {
    const parsed = parseQuery(message);
    if (parsed.kind !== "query")
        return parsed;
    const endpoints = rules.endpointsFor(parsed.query.name);
    return endpoints.length === 0 ? judgeUnlisted(parsed.query, rules) : judgeListed(parsed.query, endpoints, rules);
}
/** Whether a name with these endpoints may be asked upstream at all; counts it against its wildcard. */
function withinBudget(name, endpoints, budget) {
    if (isExact(endpoints))
        return true;
    const zones = endpoints.flatMap(({ destination }) => (destination.kind === "subdomains" ? [destination.of] : []));
    const nearest = zones.reduce((best, zone) => (zone.length > best.length ? zone : best), "");
    return budget.admits(nearest, name);
}
function isExact(endpoints) {
    return endpoints.some(({ destination }) => destination.kind === "host");
}
function judgeListed(query, endpoints, rules) {
    if (isServiceBinding(query.type))
        return { kind: "local", query, rcode: RCODE.NOERROR, why: "service-binding" };
    const askable = isAddressType(query.type) || (isExact(endpoints) && EXACT_NAME_TYPES.has(query.type));
    if (!askable)
        return judge_query_refuse(query, "record-type");
    return withinBudget(query.name, endpoints, rules.budget)
        ? { kind: "forward", query }
        : judge_query_refuse(query, "wildcard-budget");
}
function judgeUnlisted(query, rules) {
    const { name, type } = query;
    if (name === "localhost" || isBelow(name, "localhost"))
        return loopback(query);
    const nowhere = { kind: "local", query, rcode: RCODE.NXDOMAIN };
    if (rules.search.some((domain) => isBelow(name, domain) || name === domain))
        return { ...nowhere, why: "search-domain" };
    if (type === "PTR" && isPrivateReverse(name))
        return { ...nowhere, why: "private-reverse" };
    if (type === "SRV" && rules.endpointsFor(hostOfService(name)).length > 0)
        return { ...nowhere, why: "service-name" };
    return judge_query_refuse(query, "not-allowed");
}
/** RFC 6761 section 6.3: these names are the loopback addresses and are never asked upstream. */
function loopback(query) {
    const local = { kind: "local", query, rcode: RCODE.NOERROR, why: "localhost" };
    if (query.type === "A")
        return { ...local, address: "127.0.0.1" };
    return query.type === "AAAA" ? { ...local, address: "::1" } : local;
}
function isPrivateReverse(name) {
    const address = reverseAddress(name);
    return address !== undefined && !isPublicAddress(address);
}
/** `_http._tcp.host` is `host`: package tools ask for it first and go on with the host's address (RFC 2782). */
function hostOfService(name) {
    return name.replace(/^_[a-z0-9-]{1,15}\._(?:tcp|udp)\./, "");
}
function judge_query_refuse(query, why) {
    return { kind: "refuse", query, rcode: RCODE.REFUSED, why };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/load-gate.js
// Bounds the work in flight and counts what was turned away, to be told once for each rush and not once for each query.
class LoadGate {
    #limit;
    #inside = 0;
    #turnedAway = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** False when there is no room; a caller that got in must leave. */
    enter() {
        if (this.#inside >= this.#limit) {
            this.#turnedAway += 1;
            return false;
        }
        this.#inside += 1;
        return true;
    }
    /** How many were turned away in a rush that is over now; else 0. */
    leave() {
        this.#inside -= 1;
        if (this.#inside > this.#limit / 2)
            return 0;
        const count = this.#turnedAway;
        this.#turnedAway = 0;
        return count;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/lookup.js
// Asks upstream for one name and type, judges the answer and opens its addresses before anybody hears of them. Equal
// questions under way are asked once.



class Lookups {
    #ports;
    #book;
    #underWay = new Map();
    constructor(ports, book) {
        this.#ports = ports;
        this.#book = book;
    }
    /** Never rejects. The name is allowed and within its budget. The question has been sent when this returns. */
    find(name, type, typeCode) {
        const key = `${typeCode} ${name}`;
        const known = this.#underWay.get(key);
        if (known !== undefined)
            return known;
        const fresh = this.#ask(name, type, typeCode).finally(() => this.#underWay.delete(key));
        this.#underWay.set(key, fresh);
        return fresh;
    }
    async #ask(name, type, typeCode) {
        const sent = writeQuestion(name, typeCode);
        const answer = await this.#ports.upstream(sent, (message) => isUsableAnswer(message, sent));
        if (!answer.ok)
            return failed(answer.why);
        const asked = { name, type, sent };
        const verdict = judgeAnswer(answer.message, asked, (address) => this.#ports.allowsAddress(address));
        if (verdict.kind === "answer")
            return this.#open(name, verdict);
        const refused = verdict.rcode === RCODE.REFUSED;
        return failed(verdict.why, { rcode: verdict.rcode, refused, addresses: verdict.addresses });
    }
    /** The step that allowed the name may have ended meanwhile, so its endpoints are looked up now and not before. */
    async #open(name, { content, grants }) {
        const endpoints = this.#ports.endpointsFor(name);
        if (endpoints.length === 0)
            return failed("not-allowed", { rcode: RCODE.REFUSED, refused: true, addresses: [] });
        const addresses = grants.map(({ address }) => address);
        this.#book.record(name, addresses);
        try {
            if (grants.length > 0)
                await this.#ports.grant(grants, endpoints);
        }
        catch {
            return failed("grant-failed", { rcode: RCODE.SERVFAIL, refused: false, addresses });
        }
        return { content, grants };
    }
}
function failed(why, failure = { rcode: RCODE.SERVFAIL, refused: false, addresses: [] }) {
    const { rcode, refused, addresses } = failure;
    return { content: { rcode, answers: [], authorities: [] }, grants: [], problem: { why, refused, addresses } };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/name-book.js
// Which names were asked for lately and gave an address: connections are reported by these names. Bounded; the oldest go.
const name_book_MAX_ADDRESSES = 8_192;
const MAX_NAMES = 8;
class NameBook {
    #names = new Map();
    /** Addresses in the text of RFC 5952 (IPv6) or dotted decimals. */
    record(name, addresses) {
        for (const address of addresses) {
            const others = (this.#names.get(address) ?? []).filter((other) => other !== name);
            this.#names.delete(address);
            this.#names.set(address, [name, ...others].slice(0, MAX_NAMES));
        }
        while (this.#names.size > name_book_MAX_ADDRESSES)
            this.#dropOldest();
    }
    /** The latest name first; empty when no answer gave this address. */
    namesOf(address) {
        return this.#names.get(address) ?? [];
    }
    #dropOldest() {
        const oldest = this.#names.keys().next();
        if (oldest.done !== true)
            this.#names.delete(oldest.value);
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/wildcard-budget.js
// How many different names a job may ask for below each wildcard, and how they may look: every asked name is told to the
// zone's name server, so an unbounded choice of names is a way out for data.
const NAMES_PER_WILDCARD = 64;
const MAX_REST = 80;
const wildcard_budget_MAX_LABEL = 48;
/** Labels shorter than this hold too little to be worth measuring. */
const SHORT_LABEL = 24;
/** Bits for each character. Hexadecimal digits reach 4.0; words, numbers and regions stay well below. */
const MAX_ENTROPY = 4.2;
/** Counts for one run; nothing is ever given back. */
class WildcardBudget {
    #names = new Map();
    /** Whether `name` may be asked as a name below `zone`. A name once admitted stays admitted. */
    admits(zone, name) {
        const names = this.#names.get(zone) ?? new Set();
        if (names.has(name))
            return true;
        if (names.size >= NAMES_PER_WILDCARD || !looksOrdinary(name.slice(0, -zone.length - 1)))
            return false;
        this.#names.set(zone, names.add(name));
        return true;
    }
}
function looksOrdinary(rest) {
    if (rest.length > MAX_REST)
        return false;
    return rest
        .split(".")
        .every((label) => label.length <= wildcard_budget_MAX_LABEL && (label.length < SHORT_LABEL || entropy(label) <= MAX_ENTROPY));
}
/** Shannon entropy of the characters, in bits for each. */
function entropy(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/dns/resolver.js











/** Questions under way at a time; more get SERVFAIL at once. */
const MAX_IN_FLIGHT = 1_024;
class Resolver {
    /** For naming connections. */
    names = new NameBook();
    #ports;
    #budget = new WildcardBudget();
    #memory = new AnswerMemory();
    #gate = new LoadGate(MAX_IN_FLIGHT);
    #lookups;
    constructor(ports) {
        this.#ports = ports;
        this.#lookups = new Lookups(ports, this.names);
    }
    /** The reply to a message, or undefined where none may be given. Never rejects. */
    async answer(message, source) {
        if (!this.#gate.enter())
            return overloaded(message, source);
        try {
            const verdict = judge_query_judgeQuery(message, {
                endpointsFor: (name) => this.#ports.endpointsFor(name),
                budget: this.#budget,
                search: this.#ports.search,
            });
            return this.#ports.mode === "audit"
                ? await answerInAudit(message, verdict, source, this.#ports, this.names)
                : await this.#answerInBlock(verdict, source);
        }
        finally {
            const count = this.#gate.leave();
            if (count > 0)
                this.#ports.report({ kind: "gap", what: "dns", why: "overload", count });
        }
    }
    /**
     * Addresses of a name that the caller has found allowed, for connecting on a client's behalf. Fresh answers are used
     * again. Counts against the name's wildcard as a question does. Never rejects.
     */
    async resolve(name, family) {
        const type = family === 4 ? "A" : "AAAA";
        const remembered = this.#memory.find(name, type, this.#ports.now());
        if (remembered !== undefined)
            return { ok: true, addresses: remembered };
        const endpoints = this.#ports.endpointsFor(name);
        if (endpoints.length === 0)
            return { ok: false, why: "not-allowed" };
        if (!withinBudget(name, endpoints, this.#budget))
            return { ok: false, why: "wildcard-budget" };
        const outcome = await this.#find(name, type, ADDRESS_TYPES[type]);
        if (outcome.problem !== undefined)
            return { ok: false, why: outcome.problem.why };
        return { ok: true, addresses: outcome.grants.map(({ address }) => address) };
    }
    /** Forgets the addresses kept for `resolve`: to be called when grants are taken back, as at the end of a step. */
    forget() {
        this.#memory.clear();
    }
    async #answerInBlock(verdict, source) {
        if (verdict.kind === "forward")
            return this.#forward(verdict.query, source);
        if (verdict.kind === "local")
            return this.#answerHere(verdict, source);
        // Found while the asker still waits: its socket is open until the answer comes.
        const actor = await this.#actorOf(source);
        this.#ports.report({ kind: "lookup", ...describeRefused(verdict), decision: "blocked", ...withActor(actor) });
        if (verdict.kind === "drop")
            return undefined;
        const head = verdict.kind === "bad" ? verdict.head : verdict.query.head;
        return writeReply(head, empty(verdict.rcode), source.transport);
    }
    async #answerHere(verdict, source) {
        const actor = await this.#actorOf(source);
        this.#ports.report({ ...lookupOf(verdict.query), decision: "allowed", why: verdict.why, ...withActor(actor) });
        return writeReply(verdict.query.head, localContent(verdict), source.transport);
    }
    async #forward(query, source) {
        const finding = this.#find(query.name, query.type, query.typeCode);
        // While upstream thinks, and all questions that came at the same time have been sent on. The asker still waits, so its
        // socket is open.
        await new Promise((resolve) => setImmediate(resolve));
        const actor = await this.#actorOf(source);
        const outcome = await finding;
        this.#ports.report({ ...lookupOf(query), ...describeOutcome(outcome), ...withActor(actor) });
        return writeReply(query.head, outcome.content, source.transport);
    }
    async #find(name, type, typeCode) {
        const outcome = await this.#lookups.find(name, type, typeCode);
        if (type === "A" || type === "AAAA")
            this.#memory.record(name, type, outcome.grants, this.#ports.now());
        return outcome;
    }
    async #actorOf(source) {
        try {
            return await this.#ports.actorOf(source);
        }
        catch {
            return undefined;
        }
    }
}
/** Cheap on purpose: it is what a flood gets. Counted by the gate. */
function overloaded(message, source) {
    const parsed = parseQuery(message);
    if (parsed.kind === "drop")
        return undefined;
    const head = parsed.kind === "bad" ? parsed.head : parsed.query.head;
    return writeReply(head, empty(RCODE.SERVFAIL), source.transport);
}
function empty(rcode) {
    return { rcode, answers: [], authorities: [] };
}
function localContent({ query, rcode, address }) {
    if (address === undefined)
        return empty(rcode);
    const type = address.includes(":") ? "AAAA" : "A";
    return { ...empty(rcode), answers: [{ type, name: query.name, ttl: 0, class: "IN", data: address }] };
}
function lookupOf({ name, type }) {
    return { kind: "lookup", name, type };
}
function describeRefused(verdict) {
    if (verdict.kind === "drop")
        return { name: "", type: "", why: "not-a-query" };
    if (verdict.kind === "refuse")
        return { name: verdict.query.name, type: verdict.query.type, why: verdict.why };
    return { name: verdict.name ?? "", type: verdict.type ?? "", why: verdict.why };
}
function describeOutcome({ grants, problem }) {
    const decision = problem?.refused === true ? "blocked" : "allowed";
    const addresses = problem?.addresses ?? grants.map(({ address }) => address);
    return { decision, addresses, ...(problem === undefined ? {} : { why: problem.why }) };
}
function withActor(actor) {
    return actor === undefined ? {} : { actor };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/flow.js
// What the kernel noted of flows, read from nft's JSON. Facts: libnftables-json(5).


const DECISIONS = ["denied", "passed"];
const NUMBERS = { icmp: 1, tcp: 6, udp: 17, "ipv6-icmp": 58, icmpv6: 58 };
const flow_NAMES = { 1: "icmp", 6: "tcp", 17: "udp", 58: "icmp" };
/** Throws SyntaxError for a listing that is not of these rules. */
function readNotes(listing) {
    const sets = itemsOf(listing, "set");
    const counters = itemsOf(listing, "counter");
    const countOf = (wanted) => Number(counters.find(({ name }) => name === wanted)?.["packets"] ?? 0);
    return {
        flows: sets.flatMap(flowsOf),
        granted: sets.flatMap(grantedOf),
        packets: { denied: countOf("denied"), passed: countOf("passed") },
    };
}
function flowsOf(set) {
    const declared = FLOW_SETS.find(({ name }) => name === set["name"]);
    return declared === undefined ? [] : flow_elements(set).map((element) => flowOf(declared, element));
}
function flowOf({ family, decision, way, columns, protocol }, { parts, packets, expiresIn }) {
    const part = (column) => parts[columns.indexOf(column)];
    const numeric = (column) => part(column) === undefined ? undefined : Number(part(column));
    const protocolNumber = numberOf(protocol ?? part("protocol"));
    return {
        decision,
        way,
        family,
        packets,
        expiresIn,
        protocolNumber,
        protocol: flow_NAMES[protocolNumber] ?? "other",
        address: String(part("address")),
        port: numeric("port") ?? 0,
        uid: numeric("uid"),
        source: part("source")?.toString(),
        sourcePort: numeric("sourcePort"),
    };
}
function grantedOf(set) {
    const name = String(set["name"]);
    if (!/^(?:granted|step)[46]$/.test(name))
        return [];
    return flow_elements(set).map(({ parts: [address, protocol, port] }) => ({
        set: name,
        element: `${address} . ${flow_NAMES[numberOf(protocol)]} . ${port}`,
    }));
}
function numberOf(protocol) {
    return NUMBERS[String(protocol)] ?? Number(protocol);
}
/** One that nft added, and no packet, has no counter: it may stand there bare. */
function flow_elements(set) {
    return listing_list(set["elem"] ?? []).map((entry) => {
        const { elem = entry } = object(entry);
        const { val = elem, counter, expires } = object(elem);
        const parts = listing_list(object(val)["concat"]).map((part) => (typeof part === "number" ? part : String(part)));
        const packets = counter === undefined ? 0 : Number(object(counter)["packets"]);
        return { parts, packets, expiresIn: expires === undefined ? undefined : Number(expires) };
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/flow-tally.js
// What is new since the last look at the kernel's notes, and how many packets stand in none of them.

class FlowTally {
    /** The notes of the last look. One that its time took away is forgotten: it would only be in the way of the next one. */
    #seen = new Map();
    /** Packets of all looks, so that a note whose time is over still counts. */
    #noted = { denied: 0, passed: 0 };
    #unnoted = { denied: 0, passed: 0 };
    /** The flows that have packets since the last look, with those alone. */
    take(flows) {
        const keyed = flows.map((flow) => ({ key: keyOf(flow), flow }));
        const grown = keyed.flatMap(({ key, flow }) => {
            const packets = packetsSince(this.#seen.get(key), flow);
            return packets === 0 ? [] : [{ ...flow, packets }];
        });
        this.#seen = new Map(keyed.map(({ key, flow: { packets, expiresIn } }) => [key, { packets, expiresIn }]));
        for (const { decision, packets } of grown)
            this.#noted[decision] += packets;
        return grown;
    }
    /** Of so many packets in all, those that stand in no note and were not given up. */
    missing(counts) {
        const of = (decision) => Math.max(0, counts[decision] - this.#noted[decision] - this.#unnoted[decision]);
        return { denied: of("denied"), passed: of("passed") };
    }
    /** So many packets will never stand in a note. */
    giveUp(counts) {
        for (const decision of DECISIONS)
            this.#unnoted[decision] += counts[decision];
    }
}
/**
 * The kernel drops a note when its time is over and makes a new one with the next packet. That one is told by fewer packets,
 * or by as many and more time: a packet alone gives a note more time.
 */
function packetsSince(before, { packets, expiresIn }) {
    if (before === undefined || packets < before.packets)
        return packets;
    const isNew = packets === before.packets && (expiresIn ?? 0) > (before.expiresIn ?? 0);
    return isNew ? packets : packets - before.packets;
}
function keyOf(flow) {
    const { decision, way, protocolNumber, address, port, uid, source, sourcePort } = flow;
    return [decision, way, protocolNumber, address, port, uid, source, sourcePort].join(" ");
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/grant.js
/** The element of a set for it, without its time. */
function elementOf({ address, protocol, port }) {
    return `${address} . ${protocol} . ${port}`;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/grant-book.js
// What is granted and until when, so that the kernel is asked only for what it does not hold long enough.

/** The kernel's clock and ours may differ by this much, in milliseconds. */
const MARGIN_MS = 1_000;
/** Entries are dropped when they are over; looked through once for so many new ones. */
const SWEEP_EVERY = 1_024;
class GrantBook {
    /** Until when the kernel holds an element. */
    #until = new Map();
    /** Until when it is wanted, where that is known. */
    #wanted = new Map();
    #added = 0;
    /** The grants of `wanted` that have to be made or made longer at the time `now`, in milliseconds, each element once. */
    missing(wanted, now) {
        const longest = new Map();
        for (const grant of wanted) {
            const element = elementOf(grant);
            if ((longest.get(element)?.seconds ?? 0) < grant.seconds)
                longest.set(element, grant);
        }
        return [...longest]
            .filter(([element, { seconds }]) => this.#left(element, now) < seconds * 1_000)
            .map(([, grant]) => grant);
    }
    /** Notes that the kernel holds `grants` from `now` on. */
    made(grants, now) {
        for (const grant of grants)
            this.#until.set(elementOf(grant), now + grant.seconds * 1_000);
        this.#added += grants.length;
        if (this.#added >= SWEEP_EVERY)
            this.#sweep(now);
    }
    /** Notes that `grants` are needed for their time from `now` on: the kernel may hold them for longer. */
    needed(grants, now) {
        for (const grant of grants) {
            const element = elementOf(grant);
            this.#wanted.set(element, Math.max(this.#wanted.get(element) ?? 0, now + grant.seconds * 1_000));
        }
    }
    /** Elements that nobody needs any more and that the kernel would hold on to. */
    overdue(now) {
        return [...this.#wanted].flatMap(([element, wanted]) => wanted + MARGIN_MS < now && (this.#until.get(element) ?? 0) > now + MARGIN_MS ? [element] : []);
    }
    /** Notes that the kernel does not hold them any more. */
    closed(elements) {
        for (const element of elements) {
            this.#until.delete(element);
            this.#wanted.delete(element);
        }
    }
    /** True if the kernel may hold the element: it was granted, and its time was not over long ago. */
    knows(element, now) {
        const until = this.#until.get(element);
        return until !== undefined && until + MARGIN_MS * 10 > now;
    }
    /** Everything that still has time at `now`, with what is left of it. Elements as text, seconds rounded up. */
    living(now) {
        return [...this.#until]
            .filter(([, until]) => until > now)
            .map(([element, until]) => ({ element, seconds: Math.ceil((until - now) / 1_000) }));
    }
    clear() {
        this.#until.clear();
        this.#wanted.clear();
    }
    /** Milliseconds that the kernel certainly holds the element for. A grant made just now counts as whole. */
    #left(element, now) {
        const until = this.#until.get(element);
        return until === undefined ? 0 : until - now + MARGIN_MS;
    }
    #sweep(now) {
        this.#added = 0;
        for (const [element, until] of this.#until) {
            if (until + MARGIN_MS * 10 < now)
                this.closed([element]);
        }
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/one-by-one.js
// Tasks that would disturb each other, one after the other.
class OneByOne {
    /** Never rejects. */
    #last = Promise.resolve();
    /** Begins `task` when all tasks from before have ended, however they ended, and gives what it gives. */
    next(task) {
        const turn = this.#last.then(task);
        this.#last = turn.catch(() => undefined);
        return turn;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/knock/knock.js
// A knock: a datagram that the agent sends to itself, and that the rules of ./knock-rules.ts turn into a granted element. It
// holds one byte for where, what and how long to open, two for the port, and the address.


/** A rule cannot read a time from a packet: each of these has rules of its own. The usual times to live with their grace. */
const TIMES = [35, 60, 90, 150, 330, 1_230, 3_630];
const SCOPES = ["job", "step"];
const knock_PROTOCOLS = ["tcp", "udp"];
const KNOCK_KINDS = SCOPES.flatMap((scope) => knock_PROTOCOLS.flatMap((protocol) => TIMES.map((seconds) => ({ scope, protocol, seconds })))).map((kind, index) => ({ code: index + 1, ...kind }));
/** The knock that opens a grant for at least its time; undefined where no rule opens for so long. */
function knockOf(grant, scope) {
    const kind = KNOCK_KINDS.find((each) => each.scope === scope && each.protocol === grant.protocol && each.seconds >= grant.seconds);
    if (kind === undefined)
        return undefined;
    const head = external_node_buffer_namespaceObject.Buffer.of(kind.code, grant.port >> 8, grant.port & 255);
    const message = external_node_buffer_namespaceObject.Buffer.concat([head, external_node_buffer_namespaceObject.Buffer.from(ipaddr.parse(grant.address).toByteArray())]);
    return { message, grant: { ...grant, seconds: kind.seconds } };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/knock/knock-rules.js


/** Before connections are tracked (-200): a knock is none. */
const BEFORE_TRACKING = -310;
/** Bits of a UDP header: the message of ./knock.ts begins behind it. */
const CODE = 64;
const PORT = CODE + 8;
const ADDRESS = PORT + 16;
const FAMILIES = [4, 6];
/** In bits: how long an address is, and where the source address and the source port stand from the start of the IP header. */
const FAMILY = {
    4: { ip: "ip", loopback: "127.0.0.1", bits: 32, source: 96, sourcePort: 160 },
    6: { ip: "ip6", loopback: "::1", bits: 128, source: 64, sourcePort: 320 },
};
const knock_rules_NUMBER = { tcp: 6, udp: 17 };
/** The chain at the hook: only what the agent sends from its own end to its own end, which nobody else can bind meanwhile. */
function leadKnocks({ agentUid, ports: { knock } }) {
    return held(knock).map(([family, port]) => {
        const { ip, loopback } = FAMILY[family];
        const fromItself = `${ip} saddr ${loopback} udp sport ${port}`;
        return `${toItself(family, port)} ${fromItself} meta skuid ${agentUid} goto knock${family}`;
    });
}
/**
 * The chain `knock4` or `knock6`. nft takes only typed fields into a key, so address and port of the message are written over
 * those that the packet came from. What is added goes on, and is dropped at the hook `input`; what is not, because the set is
 * full or nobody knows the code, is dropped here: the sender is told (EPERM).
 */
function openKnocks(family) {
    const { ip, bits, source, sourcePort } = FAMILY[family];
    return [
        // Not by the fields' names: from nft 1.1 on they take nothing but values of their own types.
        `@nh,${source},${bits} set @th,${ADDRESS},${bits}`,
        `@nh,${sourcePort},16 set @th,${PORT},16`,
        "notrack",
        ...KNOCK_KINDS.map(({ code, scope, protocol, seconds }) => {
            const set = { job: GRANTED, step: STEP_GRANTED }[scope][family];
            const element = `${ip} saddr . ${knock_rules_NUMBER[protocol]} . udp sport timeout ${seconds}s`;
            return `@th,${CODE},8 ${code} update @${set} { ${element} } accept`;
        }),
        "drop",
    ];
}
/** For the hook `input`: nothing ever arrives at the port, a knock or what another process sends there. */
function dropKnocks({ ports: { knock } }) {
    return held(knock).map(([family, port]) => `${toItself(family, port)} drop`);
}
function toItself(family, port) {
    const { ip, loopback } = FAMILY[family];
    return `${ip} daddr ${loopback} udp dport ${port}`;
}
function held(ports) {
    return FAMILIES.flatMap((family) => {
        const port = ports[family];
        return port === undefined ? [] : [[family, port]];
    });
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/ruleset.js


/** Says of a connection that the rules let it through. High, so that it meets no mark in common use. */
const ruleset_JUDGED = "0x20000000";
/** First in every chain that all packets come by: most belong to a connection that was let through, both ways. */
const ALREADY_JUDGED = `ct mark and ${ruleset_JUDGED} == ${ruleset_JUDGED} accept`;
/** The same for connections that a step's endpoints allow, with eight bits for the number of the generation. */
const STEP_MARK = 0x10000000;
const GENERATION_SHIFT = 20;
const STEP_MASK = "0x1ff00000";
const OTHER_MASK = "0xe00fffff";
/** Before Docker's and everybody else's chains of the same hook. */
const BEFORE_FILTER = -5;
const BEFORE_NAT = -105;
const DNS = 53;
const HTTPS = 443;
const WIRESERVER = "168.63.129.16";
/** Addresses for private internets (RFC 1918). */
const ruleset_PRIVATE = "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16";
const ruleset_FAMILIES = [4, 6];
/** Bridges and the ends of containers lead to what is on this machine; what they send on comes by `forward`. */
const CONTAINERS = 'oifname != @uplinks meta oifkind { "bridge", "veth" }';
const TO_CONTAINERS = `${CONTAINERS} accept`;
/** The whole script. Applying it twice gives the same rules: a table that is there already is replaced. */
function renderRuleset(plan) {
    const policy = plan.mode === "block" ? "drop" : "accept";
    const parts = [
        "counter denied { }",
        "counter passed { }",
        "counter invalid { }",
        ruleset_set("uplinks", "ifname", quoted(plan.uplinks)),
        ...ruleset_FAMILIES.flatMap((family) => [GRANTED[family], STEP_GRANTED[family]].map((name) => grantSet(name, family))),
        ...FLOW_SETS.map(flowSet),
        ...ruleset_FAMILIES.map((family) => ruleset_set(KEPT[family], `inet_service . ipv${family}_addr . inet_service`, keptElements(plan.kept, family))),
        block("chain note", noteWhatPasses()),
        block("chain keep", ["jump note", `ct mark set ct mark or ${ruleset_JUDGED} accept`]),
        block("chain steps", []),
        block("chain steps_direct", []),
        block("chain platform", platform(plan)),
        block("chain judge", judge(plan)),
        block("chain agent", agent(plan)),
        block("chain refuse_output", ruleset_refuse(plan, "output")),
        block("chain refuse_forward", ruleset_refuse(plan, "forward")),
        ...ruleset_FAMILIES.map((family) => block(`chain knock${family}`, openKnocks(family))),
        block("chain knock", [hook("filter", "output", BEFORE_TRACKING), ...leadKnocks(plan)]),
        block("chain nat_output", [hook("nat", "output", BEFORE_NAT), ...redirects(plan, "output")]),
        block("chain nat_prerouting", [hook("nat", "prerouting", BEFORE_NAT), ...redirects(plan, "forward")]),
        block("chain input", [hook("filter", "input", BEFORE_FILTER), ...input(plan)]),
        block("chain output", [hook("filter", "output", BEFORE_FILTER, policy), ...output(plan)]),
        block("chain forward", [hook("filter", "forward", BEFORE_FILTER, policy), ...ruleset_forward()]),
    ];
    return `table ${TABLE}\ndelete table ${TABLE}\n${block(`table ${TABLE}`, parts)}\n`;
}
/** The condition of a rule for an endpoint that is a network. Throws TypeError for one that is a name: it has no address. */
function matchNetwork({ destination, protocol, port }) {
    if (destination.kind !== "network")
        throw new TypeError("only a network can be matched by a rule");
    return `${ip(destination.family)} daddr ${destination.address}/${destination.prefix} ${protocol} dport ${port}`;
}
function block(head, lines) {
    return [`${head} {`, ...lines, "}"].join("\n");
}
function hook(type, name, priority, policy = "accept") {
    return `type ${type} hook ${name} priority ${priority}; policy ${policy};`;
}
/** nft has no notation for a set that is declared with no element: the line is left out. */
function ruleset_set(name, type, elements) {
    return block(`set ${name}`, [
        `type ${type}`,
        ...(elements.length > 0 ? [`elements = { ${elements.join(", ")} }`] : []),
    ]);
}
/**
 * Sets that packets change have no size of ours: the kernel gives them one, 65,535 elements, which is enough for any build and
 * bounds what it keeps for us. For a size that is asked for it makes room at once, and every listing walks through all of that.
 */
function grantSet(name, family) {
    const type = `type ipv${family}_addr . inet_proto . inet_service`;
    return block(`set ${name}`, [type, "flags dynamic,timeout"]);
}
function flowSet({ name, family, columns, passing }) {
    const type = columns.map((column) => columnType(column, family)).join(" . ");
    return block(`set ${name}`, [`type ${type}`, `flags dynamic${passing ? ",timeout" : ""}`]);
}
/** The statement that notes a flow. It stops the rule, not the packet, where the set is full or a column has no value. */
function note({ name, family, columns, passing }) {
    const element = columns.map((column) => columnExpression(column, family)).join(" . ");
    return `update @${name} { ${element}${passing ? " timeout 5m" : ""} counter }`;
}
function quoted(names) {
    return names.map((name) => `"${name}"`);
}
function keptElements(connections, family) {
    return connections
        .filter((connection) => connection.family === family)
        .map(({ localPort, address, port }) => `${localPort} . ${address} . ${port}`);
}
function ip(family) {
    return family === 4 ? "ip" : "ip6";
}
/**
 * The rules of the chain `steps`, in order. What a step's endpoints let through is remembered with the number of a
 * generation: once a step has ended the next one counts, and connections of the one before are refused.
 */
function renderStepRules(networks, generation) {
    const mark = `0x${(STEP_MARK | ((generation & 0xff) << GENERATION_SHIFT)).toString(16)}`;
    const granted = ruleset_FAMILIES.map((family) => `${ip(family)} daddr . meta l4proto . th dport @${STEP_GRANTED[family]}`);
    return [
        `ct mark and ${STEP_MASK} == ${mark} accept`,
        ...[...granted, ...networks.map(matchNetwork)].flatMap((match) => [
            `${match} jump note`,
            `${match} ct mark set ct mark and ${OTHER_MASK} or ${mark} accept`,
        ]),
    ];
}
/** The rules of the chain `steps_direct`: networks that are reached by address are not judged by name. */
function renderDirectRules(networks) {
    return networks.filter(isHttps).map((endpoint) => `${matchNetwork(endpoint)} accept`);
}
function isHttps({ protocol, port }) {
    return protocol === "tcp" && port === HTTPS;
}
/** Notes a connection as it is let through. */
function noteWhatPasses() {
    const opens = "meta l4proto { tcp, udp } ct state new";
    const notes = FLOW_SETS.filter(({ decision }) => decision === "passed").map((set) => `${opens} ${note(set)}`);
    return [`${opens} counter name passed`, ...notes];
}
/** What every machine needs to have a network at all. Nothing of it leaves the link, or the private network around it. */
function platform({ azure }) {
    const rules = [
        "icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld-listener-report, mld2-listener-report } accept",
        "ip daddr 224.0.0.0/24 accept",
        "ip6 daddr ff02::/16 accept",
        "ip daddr 255.255.255.255 udp sport 68 udp dport 67 accept",
        // A lease is made longer by asking its server alone (RFC 2131, section 4.4.5). The port takes root, and the client is a
        // user of the system.
        `ip daddr { ${ruleset_PRIVATE} } udp sport 68 udp dport 67 meta skuid < 1000 accept`,
    ];
    return azure ? [...rules, `ip daddr ${WIRESERVER} tcp dport { 80, 32526 } meta skuid 0 accept`] : rules;
}
function judge({ mode, networks }) {
    return [
        "ct state established,related ct direction reply accept",
        // Late packets of connections that have ended, and forgeries: no flow of anybody, so they are only counted.
        `ct state invalid counter name invalid ${mode === "block" ? "drop" : "accept"}`,
        ...ruleset_FAMILIES.flatMap((family) => [
            `${ip(family)} daddr . meta l4proto . th dport @${GRANTED[family]} goto keep`,
            // Never its first packet: that would be another connection from the same port.
            `tcp flags & syn == 0 tcp sport . ${ip(family)} daddr . tcp dport @${KEPT[family]} goto keep`,
        ]),
        ...networks.map((endpoint) => `${matchNetwork(endpoint)} goto keep`),
        "jump steps",
    ];
}
function ruleset_refuse({ mode }, way) {
    const notes = FLOW_SETS.filter((set) => set.decision === "denied" && set.way === way).map((set) => `meta l4proto ${protocolsOf(set)} ${note(set)}`);
    return ["counter name denied", ...notes, ...ending(mode)];
}
/** Which protocols are noted in a set: UDP of this machine has its own, and those without ports have theirs. */
function protocolsOf({ columns, protocol, way }) {
    if (protocol !== undefined)
        return protocol;
    if (!columns.includes("port"))
        return "!= { tcp, udp }";
    return way === "output" ? "tcp" : "{ tcp, udp }";
}
function ending(mode) {
    if (mode === "audit")
        return [`ct mark set ct mark or ${ruleset_JUDGED} accept`, "accept"];
    return ["meta l4proto tcp reject with tcp reset", "reject with icmpx type admin-prohibited"];
}
/** The agent's own questions: only from the port it holds, only to the machine's resolvers. All else is judged as for others. */
function agent({ resolvers }) {
    return resolvers.flatMap(({ address, sourcePort }) => {
        // A link-local address has the name of its link behind it (RFC 4007, section 11), which is no part of the packet.
        const to = `${ip(address.includes(":") ? 6 : 4)} daddr ${address.replace(/%.*$/, "")}`;
        return [`${to} udp sport ${sourcePort} udp dport ${DNS} accept`, `${to} tcp dport ${DNS} accept`];
    });
}
function redirects({ agentUid, networks, ports }, way) {
    const before = way === "output"
        ? [`meta skuid ${agentUid} return`]
        : // Frames between containers on one bridge come by here as well where the kernel shows them to us (br_netfilter).
            ['iifname "lo" return', "iifname @uplinks return", "fib daddr . iif oif exists return"];
    const dns = redirect(`meta l4proto { tcp, udp } th dport ${DNS}`, ports.dns[way]);
    if (ports.tls === undefined)
        return [...before, ...dns];
    const direct = networks.filter(isHttps);
    return [
        ...before,
        ...dns,
        "fib daddr type local return",
        // Not by the names of the uplinks: there may be more of them later.
        ...(way === "output" ? [`${CONTAINERS} return`] : []),
        ...direct.map((endpoint) => `${matchNetwork(endpoint)} return`),
        "jump steps_direct",
        ...redirect(`tcp dport ${HTTPS}`, ports.tls[way]),
    ];
}
/** A family that the agent does not listen on is left to the default, which is to refuse. */
function redirect(what, ports) {
    return ruleset_FAMILIES.filter((family) => ports[family] !== undefined).map((family) => `meta nfproto ipv${family} ${what} redirect to :${ports[family]}`);
}
/** The agent's ports serve only what was redirected to them: nobody on the network, and nobody who dials them. */
function input(plan) {
    const { dns, tls } = plan.ports;
    const held = [dns.output, dns.forward, ...(tls ? [tls.output, tls.forward] : [])].flatMap((pair) => Object.values(pair));
    const to = `meta l4proto { tcp, udp } th dport { ${[...new Set(held)].join(", ")} }`;
    return [
        ALREADY_JUDGED,
        ...dropKnocks(plan),
        `${to} ct status dnat accept`,
        `${to} ct direction original reject with icmpx type admin-prohibited`,
    ];
}
function output({ agentUid }) {
    return [
        ALREADY_JUDGED,
        // Not by the interface: a packet that was redirected still carries the one it was to leave by.
        "fib daddr type local accept",
        TO_CONTAINERS,
        `meta skuid ${agentUid} jump agent`,
        "jump platform",
        "jump judge",
        "goto refuse_output",
    ];
}
function ruleset_forward() {
    return [ALREADY_JUDGED, TO_CONTAINERS, "jump judge", "goto refuse_forward"];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/firewall.js









/** What is open for longer than it is needed is looked for so often. */
const CLOSE_EVERY_MS = 2_000;
const NOTHING_YET = { fixed: undefined, steps: undefined };
const SET_OF = { job: GRANTED, step: STEP_GRANTED };
class Firewall {
    #nft;
    #plan;
    #knocker;
    /** A change, or a knock for a shorter time, could undo what another has opened, and its book would not know. */
    #changes = new OneByOne();
    #books = { job: new GrantBook(), step: new GrantBook() };
    #tally = new FlowTally();
    #closesAt = 0;
    #generation = 0;
    /** How often the sets of steps were emptied. */
    #flushes = 0;
    #expected = NOTHING_YET;
    constructor(nft, plan, knocker) {
        this.#nft = nft;
        this.#plan = plan;
        this.#knocker = knocker;
    }
    /** Applies all rules in one transaction. Throws `UnavailableError` if the kernel does not take them: then none stands. */
    start() {
        // Without its rules a knock passes, and opens nothing.
        return this.#changes.next(() => this.#apply());
    }
    /**
     * Opens what an answer of the resolver allows. Resolves when the kernel holds all of it, for the time it is needed or longer.
     * Rejects where the kernel takes it in no way, and for a step that has ended meanwhile.
     */
    async grant(grants, scope = "job", now = performance.now()) {
        const generation = this.#generation;
        await this.#changes.next(async () => {
            if (scope === "step" && generation !== this.#generation)
                throw new Error("the step has ended");
            const book = this.#books[scope];
            book.made(await this.#knocker.open(book.missing(grants, now), scope), now);
            await this.#add(grants, scope, now);
            book.needed(grants, now);
        });
    }
    /** Opens by nft what is not open yet. */
    async #add(grants, scope, now) {
        const book = this.#books[scope];
        const missing = book.missing(grants, now);
        await Promise.all([4, 6].map(async (family) => {
            const own = missing.filter((grant) => grant.family === family);
            if (own.length === 0)
                return;
            await this.#nft.change(opening(SET_OF[scope][family], own, (element) => book.knows(element, now)));
            book.made(own, now);
        }));
    }
    /**
     * Opens what the running steps may reach besides: `networks`, and whatever is granted for them. `ended`: a step is over, so
     * what was granted for steps is taken back, and connections that were opened by it are refused from now on.
     */
    async setSteps(networks, ended) {
        // At once: what was asked for before is not opened any more.
        if (ended)
            this.#generation += 1;
        const rules = networks === undefined ? [] : renderStepRules(networks, this.#generation);
        const flushes = ended ? [4, 6].map((family) => `flush set ${TABLE} ${STEP_GRANTED[family]}`) : [];
        const added = [
            ...rules.map((rule) => `add rule ${TABLE} steps ${rule}`),
            ...renderDirectRules(networks ?? []).map((rule) => `add rule ${TABLE} steps_direct ${rule}`),
        ];
        const emptied = STEP_CHAINS.map((chain) => `flush chain ${TABLE} ${chain}`);
        await this.#changes.next(() => {
            const { fixed } = this.#expected;
            return this.#expect({ fixed, steps: undefined }, async () => {
                await this.#nft.change([...emptied, ...flushes, ...added].join("; "));
                if (ended)
                    this.#forgetSteps();
                return { fixed, steps: rulesIn(await this.#list()).steps };
            });
        });
    }
    #forgetSteps() {
        this.#books.step.clear();
        this.#flushes += 1;
    }
    /** What the kernel noted since the last look. Throws `UnavailableError` if it cannot be read. */
    async observe(now = performance.now()) {
        if (now >= this.#closesAt)
            await this.#changes.next(() => this.#closeOverdue(now));
        const flushes = this.#flushes;
        const expected = this.#expected;
        // Rules that are applied anew meanwhile have another.
        const tally = this.#tally;
        const listing = await this.#list();
        const intact = this.#isAs(expected, listing);
        const notes = readNotes(listing);
        const { flows, unnoted } = await this.#told(notes, tally);
        // A listing from before a step ended shows what was granted then.
        const foreign = () => this.#foreign(notes, now, flushes === this.#flushes);
        const taken = foreign().length > 0 ? await this.#changes.next(() => this.#takeBack(foreign())) : [];
        return { flows, foreign: taken, unnoted, intact };
    }
    /** False if the rules are not those that were applied, or cannot be listed. */
    async isIntact() {
        const expected = this.#expected;
        try {
            return this.#isAs(expected, await this.#list());
        }
        catch {
            return false;
        }
    }
    /** `before`: what was expected when the listing was asked for. A part that changed meanwhile is left to the next listing. */
    #isAs(before, listing) {
        const now = this.#expected;
        const listed = rulesIn(listing);
        return ["fixed", "steps"].every((part) => before[part] === undefined || before[part] !== now[part] || before[part] === listed[part]);
    }
    /** Applies the rules again, with what is left of every grant. What the kernel had noted is gone: look before. */
    repair(now = performance.now()) {
        return this.#changes.next(async () => {
            await this.#apply();
            this.#tally = new FlowTally();
            for (const scope of ["job", "step"]) {
                const living = this.#books[scope].living(now);
                for (const family of [4, 6]) {
                    const own = living.filter(({ element }) => familyOf(element) === family);
                    if (own.length > 0)
                        await this.#nft.change(refresh(SET_OF[scope][family], own));
                }
            }
        });
    }
    #apply() {
        return this.#expect(NOTHING_YET, async () => {
            await this.#nft.apply(renderRuleset(this.#plan));
            return rulesIn(await this.#list());
        });
    }
    /** Expects what `change` resolves with, and `meanwhile` until then. Where it fails, what was expected before it. */
    async #expect(meanwhile, change) {
        let after = this.#expected;
        this.#expected = meanwhile;
        try {
            after = await change();
        }
        finally {
            this.#expected = after;
        }
    }
    /** A knock opens for a usual time, which may be longer than was needed. */
    async #closeOverdue(now) {
        this.#closesAt = now + CLOSE_EVERY_MS;
        for (const scope of ["job", "step"]) {
            const overdue = this.#books[scope].overdue(now);
            for (const family of [4, 6]) {
                const own = overdue.filter((element) => familyOf(element) === family);
                if (own.length > 0)
                    await this.#nft.change(closing(SET_OF[scope][family], own));
                this.#books[scope].closed(own);
            }
        }
    }
    #foreign({ granted }, now, ofSteps) {
        return granted.filter(({ set, element }) => {
            const isOfStep = set.startsWith("step");
            return (ofSteps || !isOfStep) && !this.#books[isOfStep ? "step" : "job"].knows(element, now);
        });
    }
    async #takeBack(elements) {
        for (const { set, element } of elements)
            await this.#nft.change(`delete element ${TABLE} ${set} { ${element} }`);
        return elements.map(({ element }) => element);
    }
    /** The kernel lists sets and counters one after the other: a packet in between is only late, and stands in a second listing. */
    async #told({ flows, packets }, tally) {
        const first = tally.take(flows);
        const late = tally.missing(packets);
        if (late.denied + late.passed === 0)
            return { flows: first, unnoted: late };
        const second = tally.take(readNotes(await this.#list()).flows);
        const unnoted = tally.missing(packets);
        tally.giveUp(unnoted);
        return { flows: [...first, ...second], unnoted };
    }
    async #list() {
        return readListing(await this.#nft.list(`table ${TABLE}`));
    }
}
/** The line that opens what was asked for. An element the kernel cannot have is added by itself: half the work for it. */
function opening(set, grants, isKnown) {
    const timed = grants.map((grant) => ({ element: elementOf(grant), seconds: grant.seconds }));
    const fresh = timed.filter(({ element }) => !isKnown(element));
    const known = timed.filter(({ element }) => isKnown(element));
    return [
        ...(fresh.length > 0 ? [`add element ${TABLE} ${set} { ${firewall_elements(fresh)} }`] : []),
        ...(known.length > 0 ? [refresh(set, known)] : []),
    ].join("; ");
}
function firewall_elements(timed) {
    return timed.map(({ element, seconds }) => `${element} timeout ${seconds}s`).join(", ");
}
/** The line that gives elements a new time: one that is there has to go first, all in one transaction. */
function refresh(set, grants) {
    const timed = `add element ${TABLE} ${set} { ${firewall_elements(grants)} }`;
    const bare = `delete element ${TABLE} ${set} { ${grants.map(({ element }) => element).join(", ")} }`;
    return `${timed}; ${bare}; ${timed}`;
}
/** The line that takes elements away. One that the kernel has just dropped is added before, so that it can be. */
function closing(set, own) {
    const timed = own.map((element) => ({ element, seconds: 1 }));
    return `add element ${TABLE} ${set} { ${firewall_elements(timed)} }; delete element ${TABLE} ${set} { ${own.join(", ")} }`;
}
function familyOf(element) {
    return element.includes(":") ? 6 : 4;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/firewall/knock/knocker.js

/** From so many on, one change by nft costs less than the knocks do. */
const MANY = 24;
class Knocker {
    #sockets;
    /** @param sockets one of each family that the machine has. */
    constructor(sockets) {
        this.#sockets = new Map(sockets.map((socket) => [socket.family, socket]));
    }
    /** What the kernel holds now, with the time it holds it for. The rest has to be opened in another way. Never rejects. */
    async open(grants, scope) {
        if (grants.length >= MANY)
            return [];
        const opened = await Promise.all(grants.map((grant) => this.#knock(grant, knockOf(grant, scope))));
        return opened.flatMap((grant) => (grant === undefined ? [] : [grant]));
    }
    async #knock({ family }, knock) {
        const socket = this.#sockets.get(family);
        if (socket === undefined || knock === undefined)
            return undefined;
        return (await socket.send(knock.message)) ? knock.grant : undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/grant-desk.js
/** How long a grant outlives the answer it was made for, in seconds: programs keep addresses a little longer than they may. */
const GRACE_S = 30;
class GrantDesk {
    #allowed;
    #firewall;
    constructor(allowed) {
        this.#allowed = allowed;
    }
    /** Until this is called, nothing can be opened: the rules do not stand yet. */
    serve(firewall) {
        this.#firewall = firewall;
    }
    /** Resolves when the kernel holds the addresses for the endpoints' protocols and ports. Throws what the kernel refuses. */
    async open(addresses, endpoints) {
        const firewall = this.#firewall;
        if (firewall === undefined)
            throw new Error("the rules do not stand yet");
        const ofJob = endpoints.filter((endpoint) => this.#allowed.isOfJob(endpoint));
        const ofSteps = endpoints.filter((endpoint) => !this.#allowed.isOfJob(endpoint));
        await Promise.all([
            firewall.grant(grants(addresses, ofJob), "job"),
            firewall.grant(grants(addresses, ofSteps), "step"),
        ]);
    }
}
function grants(addresses, endpoints) {
    return endpoints.flatMap(({ protocol, port }) => addresses.map(({ address, family, ttl }) => ({ address, family, protocol, port, seconds: ttl + GRACE_S })));
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/listeners.js
/** Where redirected packets of this machine's own processes arrive (nft(8), `redirect`). */
const LOOPBACK = ["127.0.0.1", "::1"];
/** Those of containers arrive at the address of the interface they came by. */
const ANYWHERE = ["0.0.0.0", "::"];
/** What the system says where it has no such family: EAFNOSUPPORT and EADDRNOTAVAIL. */
const WITHOUT_FAMILY = new Set(["EAFNOSUPPORT", "EADDRNOTAVAIL"]);
/** Starts one server for IPv4, and one for IPv6 where the machine has it. Throws what `start` throws for other reasons. */
async function onEachFamily([v4, v6], start) {
    const first = await start({ address: v4, port: 0 });
    try {
        return [first, await start({ address: v6, port: 0 })];
    }
    catch (error) {
        if (error instanceof Error && "code" in error && WITHOUT_FAMILY.has(error.code))
            return [first];
        throw error;
    }
}
/** The port of each family that the servers listen on. */
function portsOf(servers) {
    const found = {};
    for (const { address, port } of servers.flatMap(({ addresses }) => addresses))
        found[address.includes(":") ? 6 : 4] = port;
    return found;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/tcp-buffers.js
// The memory that connections are read into: a small buffer for each, and larger ones lent to those that bring more. Fewer,
// larger reads save a quarter of the work of copying, and only few connections need them at a time.
/** Bytes of the buffer that every connection has. */
const SMALL_BUFFER = 16_384;
/** Bytes that one read may bring at most. */
const WIDE_BUFFER = 524_288;
/** Six megabytes in all, the largest last. Who gets none reads into its own. */
const LENT = [
    { size: 65_536, count: 32 },
    { size: WIDE_BUFFER, count: 8 },
];
/** What is read into after everything was given back: nothing. */
const NONE = Buffer.alloc(0);
/** Small ones that are kept for the next connection; the others are left to the garbage collector. */
const SMALL_KEPT = 64;
/** Lends the larger buffers, to all connections of all relays that share it, and keeps those that it has made. */
class BufferPool {
    #free = new Map([SMALL_BUFFER, ...LENT.map(({ size }) => size)].map((size) => [size, []]));
    #made = new Map();
    /** Never fails: there are as many as there are connections. */
    takeSmall() {
        return this.#free.get(SMALL_BUFFER)?.pop() ?? Buffer.allocUnsafeSlow(SMALL_BUFFER);
    }
    /** The largest that is free and larger than a small one, of `size` bytes at most. Undefined when all are lent. */
    takeLarger(size) {
        for (const kind of LENT.toReversed()) {
            const found = kind.size <= size ? this.#take(kind) : undefined;
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    giveBack(buffer) {
        const free = this.#free.get(buffer.length) ?? [];
        if (buffer.length > SMALL_BUFFER || free.length < SMALL_KEPT)
            free.push(buffer);
    }
    #take({ size, count }) {
        const free = this.#free.get(size)?.pop();
        const made = this.#made.get(size) ?? 0;
        if (free !== undefined || made === count)
            return free;
        this.#made.set(size, made + 1);
        return Buffer.allocUnsafeSlow(size);
    }
}
/** Where one connection is read into. */
class ReadBuffer {
    #pool;
    #small;
    #lent;
    constructor(pool) {
        this.#pool = pool;
        this.#small = pool.takeSmall();
    }
    /** What the next read fills. */
    get next() {
        return this.#lent ?? this.#small;
    }
    /**
     * Chooses anew what the next read fills: the smallest that would have had room for more than the last one brought. No byte
     * of the last read may be in use any more.
     *
     * @param length bytes that the last read brought.
     */
    adapt(length) {
        const wanted = sizeFor(length);
        if (this.#small === NONE || wanted === this.next.length)
            return;
        this.#giveBackLent();
        if (wanted > SMALL_BUFFER)
            this.#lent = this.#pool.takeLarger(wanted);
    }
    /** Gives everything back. Nobody may still read from it, or into it. */
    release() {
        this.#giveBackLent();
        if (this.#small !== NONE)
            this.#pool.giveBack(this.#small);
        this.#small = NONE;
    }
    #giveBackLent() {
        if (this.#lent !== undefined)
            this.#pool.giveBack(this.#lent);
        this.#lent = undefined;
    }
}
function sizeFor(length) {
    if (length < SMALL_BUFFER)
        return SMALL_BUFFER;
    return LENT.find(({ size }) => length < size)?.size ?? WIDE_BUFFER;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/tcp-connect.js
// Opens a TCP connection to the first of several addresses that takes it, and reads it into buffers that stay, which halves
// the work and the memory of copying against buffers made for each read.


/** Milliseconds for each address. */
const CONNECT_MS = 5_000;
/**
 * Undefined when none takes it, or when the client goes away meanwhile.
 * @param makeBuffer is asked once for each address.
 */
async function connectFirst(addresses, port, client, makeBuffer) {
    for (const address of addresses) {
        if (client.destroyed)
            return undefined;
        const far = await connectTo(address, port, client, makeBuffer());
        if (far !== undefined)
            return far;
    }
    return undefined;
}
function connectTo(host, port, client, reads) {
    return new Promise((resolve) => {
        const sink = { take: () => true };
        const socket = openSocket(host, port, reads, (bytes) => sink.take(bytes));
        const settle = (far) => {
            clearTimeout(timer);
            client.off("close", fail);
            socket.off("error", fail);
            resolve(far);
        };
        const fail = () => {
            socket.on("error", () => undefined).destroy();
            reads.release();
            settle(undefined);
        };
        const flow = (take) => {
            sink.take = take;
            socket.resume();
        };
        const timer = setTimeout(fail, CONNECT_MS);
        client.once("close", fail);
        socket.once("error", fail);
        socket.once("connect", () => settle({ socket, flow, release: () => reads.release() }));
    });
}
/** Nothing is read before somebody resumes it. */
function openSocket(host, port, reads, take) {
    const callback = (length, bytes) => {
        if (!take(Buffer.from(bytes.buffer, bytes.byteOffset, length)))
            return false;
        reads.adapt(length);
        if (length < WIDE_BUFFER)
            return true;
        // There is more, and it may be megabytes: everybody else comes first.
        setImmediate(() => socket.resume());
        return false;
    };
    const onread = { buffer: () => reads.next, callback };
    const socket = (0,external_node_net_namespaceObject.connect)({ host, port, noDelay: true, keepAlive: true, allowHalfOpen: true, onread });
    return socket.pause();
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/tcp-opening.js
const OPENING_MS = 5_000;
const tcp_opening_MAX_BYTES = 16_384;
/**
 * Leaves the socket paused. What came with the bytes beyond those needed is among them.
 * @param needs total bytes to wait for before it is asked again; 0 when there are enough.
 */
function readOpening(socket, needs) {
    return new Promise((resolve) => {
        let bytes = Buffer.alloc(0);
        let wanted = 1;
        const settle = (cut) => {
            clearTimeout(timer);
            socket.off("data", take).off("end", end).off("close", end).pause();
            resolve({ bytes, cut });
        };
        const end = () => settle("opening-ended");
        const take = (chunk) => {
            bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
            if (bytes.length < wanted)
                return;
            wanted = needs(bytes);
            if (wanted === 0)
                settle(undefined);
            else if (bytes.length >= tcp_opening_MAX_BYTES || wanted > tcp_opening_MAX_BYTES)
                settle("opening-too-long");
        };
        const timer = setTimeout(() => settle("opening-timeout"), OPENING_MS);
        socket.on("data", take).on("end", end).on("close", end);
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/tcp-pump.js
/** How long one direction may stay silent after the other has ended, in milliseconds. */
const HALF_OPEN_MS = 300_000;
/**
 * @param opening bytes of the client that are sent first.
 * @param ended called once, when both sockets are closed.
 */
function joinSockets(client, far, opening, ended) {
    const { socket } = far;
    const join = { open: 2, broken: false };
    const closed = (other) => (failed) => {
        join.broken ||= failed;
        if (failed)
            other.resetAndDestroy();
        else if (!other.writableEnded)
            other.destroy();
        join.open -= 1;
        if (join.open > 0)
            return;
        far.release();
        ended(tcp_pump_endOf(socket, join.broken));
    };
    client.once("close", closed(socket));
    socket.once("close", closed(client));
    socket.on("error", () => socket.destroy());
    limitHalfOpen(client, socket);
    socket.write(opening);
    client.pipe(socket);
    far.flow((bytes) => tcp_pump_passOn(bytes, client, socket));
    socket.once("end", () => client.end());
    // It may have gone before anybody listened.
    if (client.destroyed)
        socket.resetAndDestroy();
}
/** The kernel mostly takes all at once. Where it does not, the buffer is still in use: reading waits until it is free. */
function tcp_pump_passOn(bytes, client, far) {
    if (client.destroyed || client.writableEnded)
        return true;
    let waits = false;
    client.write(bytes, () => {
        if (waits)
            far.resume();
    });
    waits = client.writableLength > 0;
    return !waits;
}
function limitHalfOpen(one, other) {
    const limit = () => {
        for (const socket of [one, other])
            socket.setTimeout(HALF_OPEN_MS, () => socket.resetAndDestroy());
    };
    one.once("end", limit);
    other.once("end", limit);
}
function tcp_pump_endOf(far, broken) {
    const figures = { bytesOut: far.bytesWritten, bytesIn: far.bytesRead };
    return broken ? { ...figures, problem: "reset" } : figures;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/tcp-relay.js
// Accepts connections that the firewall leads here, holds back their first bytes until somebody has judged them, then copies
// both ways to where they may go, or resets them. It knows nothing of what the bytes mean.






const tcp_relay_MAX_CONNECTIONS = 2_000;
const BACKLOG = 1_024;
/**
 * @param buffers may be shared with other relays, so that all of them together stay within its bound.
 * @throws the system's error when an address cannot be listened on; nothing stays open then.
 */
async function startRelay(addresses, ports, buffers = new BufferPool()) {
    const relay = new TcpRelay(ports, buffers);
    try {
        for (const address of addresses)
            await relay.listen(address);
    }
    catch (error) {
        await relay.close();
        throw error;
    }
    return relay;
}
class TcpRelay {
    addresses = [];
    #ports;
    #servers = [];
    #clients = new Set();
    #buffers;
    #turnedAway = 0;
    constructor(ports, buffers) {
        this.#ports = ports;
        this.#buffers = buffers;
    }
    async listen({ address, port }) {
        const server = (0,external_node_net_namespaceObject.createServer)({ allowHalfOpen: true, noDelay: true, keepAlive: true }, (client) => this.#accept(client));
        this.#servers.push(server);
        server.listen({ host: address, port, backlog: BACKLOG, ipv6Only: address.includes(":"), exclusive: true });
        await (0,external_node_events_namespaceObject.once)(server, "listening");
        // A connection that the system could not hand over, for want of descriptors.
        server.on("error", () => {
            this.#turnedAway += 1;
        });
        const bound = server.address();
        this.addresses.push({ address, port: typeof bound === "object" ? (bound?.port ?? port) : port });
    }
    async close() {
        for (const client of this.#clients)
            client.resetAndDestroy();
        const closed = this.#servers.map((server) => (0,external_node_events_namespaceObject.once)(server, "close"));
        for (const server of this.#servers)
            server.close();
        await Promise.all(closed);
    }
    #accept(client) {
        if (this.#clients.size >= tcp_relay_MAX_CONNECTIONS) {
            this.#turnedAway += 1;
            client.resetAndDestroy();
            return;
        }
        this.#clients.add(client);
        client.on("error", () => client.destroy());
        client.on("close", () => this.#left(client));
        this.#serve(client).catch(() => client.resetAndDestroy());
    }
    #left(client) {
        this.#clients.delete(client);
        if (this.#turnedAway === 0 || this.#clients.size > tcp_relay_MAX_CONNECTIONS / 2)
            return;
        this.#ports.turnedAway(this.#turnedAway);
        this.#turnedAway = 0;
    }
    async #serve(client) {
        const source = sourceOf(client);
        const { bytes, cut } = await readOpening(client, (so) => this.#ports.needs(so));
        const plan = await this.#ports.plan({ source, bytes, cut });
        if (plan === undefined) {
            client.resetAndDestroy();
            return;
        }
        bindLife(client, plan.life);
        const far = await connectFirst(plan.addresses, plan.port, client, () => new ReadBuffer(this.#buffers));
        if (far === undefined) {
            client.resetAndDestroy();
            plan.ended({ bytesOut: 0, bytesIn: 0, problem: "connect-failed" });
            return;
        }
        joinSockets(client, far, bytes, (end) => plan.ended(end));
    }
}
function bindLife(client, life) {
    if (life === undefined)
        return;
    const end = () => void client.resetAndDestroy();
    life.addEventListener("abort", end, { once: true });
    client.on("close", () => life.removeEventListener("abort", end));
    if (life.aborted)
        end();
}
function sourceOf(socket) {
    return {
        address: socket.remoteAddress ?? "",
        port: socket.remotePort ?? 0,
        family: socket.remoteFamily === "IPv6" ? 6 : 4,
        transport: "tcp",
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/tls/byte-reader.js
// Reads the length-prefixed vectors that TLS messages are made of (RFC 8446 section 3.4), without ever leaving its bytes.
class ByteReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get atEnd() {
        return this.#at === this.#bytes.length;
    }
    /** A number of one or two bytes; undefined past the end. */
    number(size) {
        const bytes = this.take(size);
        return bytes?.readUIntBE(0, size);
    }
    take(length) {
        if (this.#at + length > this.#bytes.length)
            return undefined;
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    /** A vector whose length stands in front of it in `size` bytes. */
    vector(size) {
        const length = this.number(size);
        return length === undefined ? undefined : this.take(length);
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/tls/hello-body.js
// Reads the body of a ClientHello (RFC 8446 section 4.1.2, RFC 6066 section 3, RFC 7301). It is strict: a server that reads
// a lax hello in another way than we do would be told another name.


const SERVER_NAME = 0;
const ALPN = 16;
const ENCRYPTED_CLIENT_HELLO = 0xfe0d;
const HOST_NAME = 0;
const VERSION_AND_RANDOM = 34;
const MAX_SESSION_ID = 32;
const MAX_PROTOCOLS = 8;
/** Undefined when it is malformed, holds an extension twice, or a server name that is none. */
function readHelloBody(body) {
    const reader = new ByteReader(body);
    const start = reader.take(VERSION_AND_RANDOM);
    const session = reader.vector(1);
    const suites = reader.vector(2);
    const compression = reader.vector(1);
    if (start === undefined || session === undefined || suites === undefined || compression === undefined)
        return undefined;
    if (session.length > MAX_SESSION_ID || suites.length < 2 || suites.length % 2 !== 0 || compression.length === 0) {
        return undefined;
    }
    if (reader.atEnd)
        return { serverName: undefined, ech: false, alpn: [] };
    const extensions = readExtensions(reader.vector(2));
    return extensions === undefined || !reader.atEnd ? undefined : describe(extensions);
}
function describe(extensions) {
    const named = extensions.get(SERVER_NAME);
    const serverName = named === undefined ? undefined : readServerName(named);
    const protocols = extensions.get(ALPN);
    const alpn = protocols === undefined ? [] : readProtocols(protocols);
    if ((named !== undefined && serverName === undefined) || alpn === undefined)
        return undefined;
    return { serverName, ech: extensions.has(ENCRYPTED_CLIENT_HELLO), alpn };
}
function readExtensions(bytes) {
    if (bytes === undefined)
        return undefined;
    const found = new Map();
    const reader = new ByteReader(bytes);
    while (!reader.atEnd) {
        const type = reader.number(2);
        const data = reader.vector(2);
        if (type === undefined || data === undefined || found.has(type))
            return undefined;
        found.set(type, data);
    }
    return found;
}
/** Exactly one name, a host name: RFC 6066 defines no other kind and forbids two of a kind. */
function readServerName(data) {
    const outer = new ByteReader(data);
    const list = outer.vector(2);
    if (list === undefined || !outer.atEnd)
        return undefined;
    const reader = new ByteReader(list);
    const kind = reader.number(1);
    const bytes = reader.vector(2);
    if (kind !== HOST_NAME || bytes === undefined || !reader.atEnd)
        return undefined;
    // latin1 keeps every byte apart: a NUL or a byte above 127 stays and is refused as no plain name.
    const name = bytes.toString("latin1");
    return name.endsWith(".") || !isPlainName(canonicalName(name)) || hello_body_endsInNumber(name)
        ? undefined
        : canonicalName(name);
}
/** An IPv4 address in any of the ways that it may be written (RFC 6066 forbids literal addresses). */
function hello_body_endsInNumber(name) {
    return /^(?:\d+|0x[0-9a-f]*)$/i.test(name.slice(name.lastIndexOf(".") + 1));
}
function readProtocols(data) {
    const outer = new ByteReader(data);
    const list = outer.vector(2);
    if (list === undefined || !outer.atEnd)
        return undefined;
    const reader = new ByteReader(list);
    const protocols = [];
    while (!reader.atEnd) {
        const protocol = reader.vector(1);
        if (protocol === undefined || protocol.length === 0)
            return undefined;
        if (protocols.length < MAX_PROTOCOLS)
            protocols.push(protocol.toString("latin1"));
    }
    return protocols;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/tls/client-hello.js
// Finds the ClientHello in the first bytes of a connection, over record borders (RFC 8446 section 5.1). Pure: the same bytes
// give the same result however they arrived.

/** Bytes of the opening that are looked at, record headers included. Hellos with post-quantum keys have about 2,000. */
const MAX_HELLO = 16_384;
/** Some clients cut the name in two. Thousands of tiny records are only made to keep us busy. */
const client_hello_MAX_RECORDS = 64;
const RECORD_HEADER = 5;
const HANDSHAKE = 22;
const MAX_RECORD = 16_384;
const CLIENT_HELLO = 1;
const MESSAGE_HEADER = 4;
const MALFORMED = { state: "malformed" };
/** @param bytes all bytes of the connection so far. */
function readClientHello(bytes) {
    const fragments = [];
    let collected = 0;
    let wanted = MESSAGE_HEADER;
    for (let at = 0; collected < wanted;) {
        const record = recordAt(bytes, at);
        if (record.state !== "record")
            return record;
        fragments.push(record.payload);
        if (fragments.length > client_hello_MAX_RECORDS)
            return MALFORMED;
        collected += record.payload.length;
        at += RECORD_HEADER + record.payload.length;
        if (wanted === MESSAGE_HEADER && collected >= MESSAGE_HEADER) {
            const length = helloLength(Buffer.concat(fragments));
            if (length === undefined)
                return MALFORMED;
            wanted = MESSAGE_HEADER + length;
        }
    }
    const body = readHelloBody(Buffer.concat(fragments).subarray(MESSAGE_HEADER, wanted));
    return body === undefined ? MALFORMED : { state: "hello", ...body };
}
function recordAt(bytes, at) {
    if (at < bytes.length && bytes[at] !== HANDSHAKE)
        return at === 0 ? { state: "not-tls" } : MALFORMED;
    if (at + 1 < bytes.length && bytes[at + 1] !== 3)
        return at === 0 ? { state: "not-tls" } : MALFORMED;
    if (at + RECORD_HEADER > bytes.length)
        return needMore(at + RECORD_HEADER);
    const length = bytes.readUInt16BE(at + 3);
    // An empty record of the handshake is forbidden, and would let the loop turn for nothing.
    if (length === 0 || length > MAX_RECORD)
        return MALFORMED;
    const end = at + RECORD_HEADER + length;
    return end > bytes.length ? needMore(end) : { state: "record", payload: bytes.subarray(at + RECORD_HEADER, end) };
}
function needMore(atLeast) {
    return atLeast > MAX_HELLO ? MALFORMED : { state: "need-more", atLeast };
}
/** Undefined when it is another message, or longer than is looked at. */
function helloLength(message) {
    const length = message.readUIntBE(1, 3);
    return message[0] === CLIENT_HELLO && length <= MAX_HELLO ? length : undefined;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/tls/sni-proxy.js

const TLS_PORT = 443;
const sni_proxy_MAX_ADDRESSES = 3;
/** The relay asks this what each connection wants to be and where it goes. */
class SniProxy {
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    needs(bytes) {
        const hello = readClientHello(bytes);
        return hello.state === "need-more" ? Math.min(hello.atLeast, MAX_HELLO) : 0;
    }
    async plan(opening) {
        // Given up before it said anything, as clients do that try two addresses at once: nothing was refused.
        if (opening.cut === "opening-ended" && opening.bytes.length === 0)
            return undefined;
        const hello = readClientHello(opening.bytes);
        const name = hello.state === "hello" ? hello.serverName : undefined;
        const why = this.#refusal(hello, opening);
        if (why !== undefined || name === undefined)
            return this.#refuse(name, why ?? "no-server-name", opening);
        // Before anything is waited for: a step may end meanwhile.
        const life = this.#ports.lifeOf(this.#endpointsFor(name));
        const found = await this.#addresses(name, opening.source.family);
        if (!found.ok)
            return this.#refuse(name, found.why, opening);
        // While the connection is made, so that it costs no time; the client's socket stays open at least as long.
        const actor = new Promise((resolve) => setImmediate(resolve)).then(() => this.#actorOf(opening));
        const ech = hello.state === "hello" && hello.ech;
        const ended = (end) => this.#ended(name, ech, end, actor);
        return { addresses: found.addresses.slice(0, sni_proxy_MAX_ADDRESSES), port: TLS_PORT, life, ended };
    }
    turnedAway(count) {
        this.#ports.report({ kind: "gap", what: "tls", why: "overload", count });
    }
    #refusal(hello, opening) {
        if (hello.state === "need-more")
            return opening.cut;
        if (hello.state !== "hello")
            return hello.state;
        if (hello.serverName === undefined)
            return "no-server-name";
        return this.#endpointsFor(hello.serverName).length > 0 ? undefined : "not-allowed";
    }
    #endpointsFor(name) {
        return this.#ports.endpointsFor(name).filter(({ protocol, port }) => protocol === "tcp" && port === TLS_PORT);
    }
    /** First those of the family that the client came by, for it is known to work on this machine. */
    async #addresses(name, family) {
        const first = await this.#ports.resolve(name, family);
        if (first.ok && first.addresses.length > 0)
            return first;
        const second = await this.#ports.resolve(name, family === 4 ? 6 : 4);
        if (second.ok && second.addresses.length === 0)
            return first.ok ? { ok: false, why: "no-address" } : first;
        return second;
    }
    /** The owner is found before the reset, while the client's socket is surely open. */
    async #refuse(name, why, opening) {
        const actor = await this.#actorOf(opening);
        this.#ports.report({ kind: "tls", name, decision: "blocked", why, ...(actor === undefined ? {} : { actor }) });
    }
    #ended(name, ech, end, asked) {
        const why = end.problem ?? (ech ? "ech" : undefined);
        const { bytesOut, bytesIn } = end;
        const event = { kind: "tls", name, decision: "allowed", bytesOut, bytesIn };
        const report = (actor) => this.#ports.report({
            ...event,
            ...(why === undefined ? {} : { why }),
            ...(actor === undefined ? {} : { actor }),
        });
        // `asked` never rejects.
        asked.then(report, () => report(undefined));
    }
    async #actorOf({ source }) {
        try {
            return await this.#ports.actorOf(source);
        }
        catch {
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/sni-proxies.js
// The TLS proxies: one for this machine's own processes, one for containers.



/** Starts to listen on ports that the kernel chooses. Throws the system's error if it cannot listen at all. */
async function startSniProxies(ports) {
    const proxy = new SniProxy(ports);
    const buffers = new BufferPool();
    const start = (address) => startRelay([address], proxy, buffers);
    const output = await onEachFamily(LOOPBACK, start);
    const forward = await onEachFamily(ANYWHERE, start);
    return {
        ports: { output: portsOf(output), forward: portsOf(forward) },
        close: async () => {
            await Promise.all([...output, ...forward].map((relay) => relay.close()));
        },
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/egress.js
// Everything that decides what leaves the machine: the resolver, the TLS proxy and the rules, bound together.







const DNS_PORT = 53;
/** Starts to listen, then closes the network: in between, nothing is refused that could not be answered. */
async function startEgress(ports) {
    const { config, allowed } = ports;
    const upstream = await openUpstream(config.resolvers.map((address) => ({ address, port: DNS_PORT })));
    const grants = new GrantDesk(allowed);
    const resolver = new Resolver(resolverPorts(ports, upstream, grants));
    const dns = await startResolvers(resolver, ports);
    const tls = await startTls(resolver, ports);
    const knocks = await onEachFamily(LOOPBACK, ({ address }) => openSelfSocket(address));
    const plan = {
        mode: config.policy.mode,
        agentUid: config.uid,
        uplinks: config.uplinks,
        resolvers: upstream.sources.map(({ resolver: { address }, localPort }) => ({ address, sourcePort: localPort })),
        networks: allowed.networks().job,
        ports: { dns: dns.ports, ...(tls === undefined ? {} : { tls: tls.ports }), knock: portsOf(knocks) },
        kept: ports.kept,
        azure: config.azure,
    };
    const firewall = new Firewall(ports.nft, plan, new Knocker(knocks));
    grants.serve(firewall);
    await firewall.start();
    const close = async () => {
        upstream.close();
        for (const socket of knocks)
            socket.close();
        await Promise.all([dns.close(), tls?.close()]);
    };
    return { firewall, resolver, close };
}
function resolverPorts(ports, upstream, grants) {
    return {
        mode: ports.config.policy.mode,
        search: ports.config.search,
        endpointsFor: (name) => endpointsFor(name, ports),
        allowsAddress: (address) => ports.allowed.holdsAddress(address),
        grant: (addresses, endpoints) => grants.open(addresses, endpoints),
        upstream: (query, isUsable) => upstream.ask(query, isUsable),
        actorOf: (source) => ports.actorOf(source),
        report: (event) => ports.report(event),
        now: () => performance.now(),
    };
}
async function startResolvers(resolver, { report }) {
    const failed = (error) => report({ kind: "gap", what: "dns", why: errorWord(error), count: 1 });
    const start = (address) => startDnsServer([address], (message, source) => resolver.answer(message, source), failed);
    const output = await onEachFamily(LOOPBACK, start);
    const forward = await onEachFamily(ANYWHERE, start);
    return {
        ports: { output: portsOf(output), forward: portsOf(forward) },
        close: () => Promise.all([...output, ...forward].map((server) => server.close())),
    };
}
/** Audit changes nothing: there TLS goes where it would go without us. */
async function startTls(resolver, ports) {
    const { mode, tls } = ports.config.policy;
    if (mode === "audit" || tls === "off")
        return undefined;
    return startSniProxies({
        endpointsFor: (name) => endpointsFor(name, ports),
        actorOf: (source) => ports.actorOf(source),
        report: (event) => ports.report(event),
        resolve: (name, family) => resolver.resolve(name, family),
        lifeOf: (endpoints) => ports.allowed.lifeOf(endpoints),
    });
}
/** The code of a system error; everything else is one word. */
function errorWord(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "error";
}
function endpointsFor(name, { allowed, refreshSteps }) {
    const known = allowed.forName(name);
    if (known.length > 0 || !allowed.hasSteps)
        return known;
    refreshSteps();
    return allowed.forName(name);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/connection-join.js
/** An attempt that no flow belongs to by then stayed on this machine: loopback, or a container beside it. */
const WAIT_MS = 3_000;
const connection_join_MAX_PENDING = 20_000;
/** Processes that are told apart for one destination of UDP. */
const MAX_SENDERS = 64;
class ConnectionJoin {
    #ports;
    #pending = new Map();
    #held = 0;
    #lost = 0;
    constructor(ports) {
        this.#ports = ports;
    }
    /** Takes note of an attempt until a flow shows up for it. Of a process that sends datagrams, the last one counts. */
    attempt(attempt) {
        const others = this.#pending.get(connection_join_keyOf(attempt)) ?? [];
        const before = attempt.protocol === "udp" ? others.findIndex(({ actor }) => actor?.pid === attempt.actor?.pid) : -1;
        const most = attempt.protocol === "udp" ? MAX_SENDERS : connection_join_MAX_PENDING;
        if (before !== -1)
            others[before] = attempt;
        else if (this.#held < connection_join_MAX_PENDING && others.length < most)
            this.#hold(attempt, others);
        else
            this.#lost += 1;
    }
    #hold(attempt, others) {
        others.push(attempt);
        this.#pending.set(connection_join_keyOf(attempt), others);
        this.#held += 1;
    }
    /**
     * The events of new flows. An attempt of TCP is used once; datagrams of one process may make several flows. A flow without
     * an attempt is told without a process.
     */
    join(flows, now) {
        const events = flows.flatMap((flow) => {
            const attempts = flow.actor === undefined ? (this.#pending.get(connection_join_keyOf(flow)) ?? []) : [];
            if (flow.protocol === "tcp")
                this.#pending.delete(connection_join_keyOf(flow));
            const shared = this.#describe(flow);
            if (attempts.length > 0)
                return attempts.map(({ actor }) => ({ ...shared, ...(actor ? { actor } : {}) }));
            return [{ ...shared, packets: flow.packets, ...(flow.actor ? { actor: flow.actor } : {}) }];
        });
        this.#forgetOld(now);
        return [...events, ...this.#losses()];
    }
    #forgetOld(now) {
        this.#held = 0;
        for (const [key, attempts] of this.#pending) {
            const living = attempts.filter(({ at }) => at + WAIT_MS > now);
            this.#held += living.length;
            if (living.length > 0)
                this.#pending.set(key, living);
            else
                this.#pending.delete(key);
        }
    }
    #describe({ protocol, address, port, way, source, uid, decision }) {
        return {
            kind: "connect",
            protocol,
            address,
            port,
            names: this.#ports.namesOf(address),
            decision: this.#decide(decision),
            way: way ?? "output",
            ...(source === undefined ? {} : { source }),
            ...(uid === undefined ? {} : { uid }),
        };
    }
    #decide(decision) {
        if (decision === "passed")
            return "allowed";
        return this.#ports.mode === "block" ? "blocked" : "would-block";
    }
    #losses() {
        if (this.#lost === 0)
            return [];
        const count = this.#lost;
        this.#lost = 0;
        return [{ kind: "gap", what: "connections", why: "overload", count }];
    }
}
function connection_join_keyOf({ protocol, address, port }) {
    return `${protocol} ${address} ${port}`;
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/guard.js

/** Repairs rules that were found changed. Never rejects: what cannot be repaired is told as such. */
function repairRules(ports) {
    return repair("rules", "the packet filter's rules were changed", ports, () => restore(ports));
}
/**
 * Looks once at the rules on the machine's links and repairs what was changed. Tells frames of devices on top of them, which
 * block mode drops. Never rejects.
 */
async function verifyLinks(ports) {
    const { linkGuard, report } = ports;
    if (linkGuard === undefined)
        return;
    const { frames, intact } = await linkGuard.look().catch(() => ({ frames: 0, intact: false }));
    if (frames > 0)
        report({ kind: "detection", id: "link-added", detail: `${frames} frames of another device were on their way out` });
    if (!intact)
        await repair("rules", `the table ${LINK_TABLE} was changed`, ports, () => linkGuard.start());
}
async function restore({ firewall, allowed }) {
    await firewall.repair();
    const { step } = allowed.networks();
    if (step !== undefined)
        await firewall.setSteps(step, false);
}
async function repair(what, detail, { report }, mend) {
    const repaired = await mend().then(() => true, () => false);
    report({ kind: "tamper", what, detail, repaired });
}
/** The event for a grant that nobody made; it has been taken back. */
function openedByOthers(element) {
    return { kind: "tamper", what: "rules", detail: `somebody opened ${element}`, repaired: true };
}
/** The events for packets of which only the number is known: what they belong to found no room in the kernel. */
function lostPackets(counts) {
    return Object.entries(counts).flatMap(([decision, count]) => count === 0 ? [] : [{ kind: "gap", what: `${decision}-packets`, why: "not-attributed", count }]);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/status.js
/** Where the self-test knocks: an address of documentation (RFC 5737) and the port of `discard`. Nobody ever allows it. */
const PROBE = { address: "192.0.2.1", port: 9 };

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/flow-watch.js



const flow_watch_HTTPS = 443;
/** After a listing, so many times as long as it took: a job that fills the kernel's notes must not keep the agent at work. */
const REST = 3;
class FlowWatch {
    #ports;
    #join;
    #reading = Promise.resolve();
    #restsUntil = 0;
    #probed = false;
    constructor(ports) {
        this.#ports = ports;
        this.#join = new ConnectionJoin({ mode: ports.policy.mode, namesOf: (address) => ports.namesOf(address) });
    }
    /** True once the self-test's probe was noted. */
    get probed() {
        return this.#probed;
    }
    /** Takes note of an attempt to connect until a flow shows up for it. */
    attempt(attempt) {
        this.#join.attempt({ ...attempt, at: performance.now() });
    }
    /**
     * Reads only if there may be news, and if the last listing was not a moment ago: a listing costs a hundred times as much as the
     * look at the machine's counters.
     */
    async look() {
        if (performance.now() >= this.#restsUntil && this.#ports.sent.changed())
            await this.read();
    }
    /**
     * One at a time: of two listings side by side, the older one could count as news. Resolves with false if the rules are not
     * those that were applied. Rejects if they and the kernel's notes cannot be read.
     */
    read() {
        const read = this.#reading.then(() => this.#readNow());
        this.#reading = read.catch(() => undefined);
        return read;
    }
    async #readNow() {
        const started = performance.now();
        try {
            return await this.#takeNotes();
        }
        finally {
            const now = performance.now();
            this.#restsUntil = now + REST * (now - started);
        }
    }
    async #takeNotes() {
        const { report, ...ports } = this.#ports;
        const firewall = ports.firewall();
        if (firewall === undefined)
            return true;
        const { flows, foreign, unnoted, intact } = await firewall.observe();
        // A process tries to connect before its packet is noted: an attempt that was not read yet would come too late.
        ports.refresh();
        for (const event of [...foreign.map(openedByOthers), ...lostPackets(unnoted)])
            report(event);
        const owners = new Map();
        const owned = await Promise.all(flows.filter((flow) => !this.#isOwn(flow)).map((flow) => this.#withOwner(flow, owners)));
        for (const event of this.#join.join(owned, performance.now()))
            report(event);
        return intact;
    }
    /** Only while the socket is open. TCP is told by the tracing, as datagrams are by some kernels; and packets of containers come from elsewhere. */
    async #withOwner(flow, owners) {
        const { protocol, source, sourcePort } = flow;
        if (protocol !== "udp" || source === undefined || sourcePort === undefined)
            return flow;
        const end = `${source} ${sourcePort}`;
        const owner = owners.get(end) ?? this.#ports.observer.actorOfSocket({ protocol, address: source, port: sourcePort });
        owners.set(end, owner);
        return { ...flow, actor: await owner };
    }
    /** The self-test's probe is no event of the job; and where TLS is judged by name, its connections are the proxy's own. */
    #isOwn(flow) {
        if (flow.address === PROBE.address && flow.port === PROBE.port) {
            this.#probed = true;
            return true;
        }
        const { mode, tls } = this.#ports.policy;
        const proxied = mode === "block" && tls === "sni" && flow.decision === "passed" && flow.protocol === "tcp" && flow.port === flow_watch_HTTPS;
        return proxied && !this.#ports.allowed.allowsAddress(flow.address, "tcp", flow_watch_HTTPS);
    }
}

;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: ./packages/runtime/lib/host/nft-monitor.js
// Hears of chains that anybody adds to a hook of the packet filter, at the moment it happens. Fact: nft(8), `monitor`.



/** A chain that stands at a hook: others do nothing by themselves. */
const AT_HOOK = /^add chain (\S+ \S+) (\S+) \{ type \S+ hook /;
/**
 * Calls `added` with table and chain, such as `inet mine output`, for every chain that comes to stand at a hook, and `ended`
 * once if it can hear no more. Chains from before are not told.
 */
function watchHooks(added, ended) {
    const child = (0,external_node_child_process_namespaceObject.spawn)("nft", ["monitor", "new", "chains"], {
        cwd: "/",
        env: { PATH: SYSTEM_PATH },
        stdio: ["ignore", "pipe", "ignore"],
    });
    let open = true;
    const end = () => {
        if (open)
            ended();
        open = false;
    };
    child.on("error", end);
    child.on("close", end);
    if (child.stdout !== null) {
        (0,external_node_readline_namespaceObject.createInterface)({ input: child.stdout }).on("line", (line) => {
            const [, table, chain] = AT_HOOK.exec(line) ?? [];
            if (table !== undefined)
                added(`${table} ${chain}`);
        });
    }
    return {
        close: () => {
            open = false;
            child.kill();
        },
    };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/hook-watch.js
// Watches for chains that somebody else adds to the packet filter while the job runs: after our rules have let a packet through,
// such a chain could still rewrite where it goes.



/** So that a program that cannot run does not keep the agent busy. */
const RESTART_AFTER_MS = 1_000;
const hook_watch_OWN = [`${TABLE} `, `${LINK_TABLE} `];
class HookWatch {
    #report;
    #monitor;
    constructor(report) {
        this.#report = report;
    }
    /** Starts to watch. A watch that somebody ended is told, and started again. */
    start() {
        this.#monitor = watchHooks((chain) => this.#added(chain), () => this.#ended());
    }
    close() {
        this.#monitor?.close();
    }
    #added(chain) {
        if (hook_watch_OWN.some((table) => chain.startsWith(table)))
            return;
        this.#report({
            kind: "detection",
            id: "rules-changed",
            detail: `the chain ${chain} was added to the packet filter`,
        });
    }
    #ended() {
        this.#report({
            kind: "tamper",
            what: "rules",
            detail: "the watch over the packet filter was ended",
            repaired: true,
        });
        setTimeout(() => this.start(), RESTART_AFTER_MS).unref();
    }
}

// EXTERNAL MODULE: ./actions/harden-runner/lib/agent/places.js
var places = __nccwpck_require__(581);
;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/repeat.js
// Does something again and again, never twice at the same time, and never stops because it failed once.
/** Calls `task` every `milliseconds`, or later while it still runs. `failed` hears of each failure. */
function repeat(milliseconds, task, failed) {
    let busy = false;
    setInterval(() => {
        if (busy)
            return;
        busy = true;
        task()
            .catch(failed)
            .finally(() => {
            busy = false;
        });
    }, milliseconds);
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/turns-of.js
// One task, done for several who ask: one at a time, and always begun after the question.
class TurnsOf {
    #task;
    #running = Promise.resolve();
    #next;
    /** `task` must never reject. */
    constructor(task) {
        this.#task = task;
    }
    /** Resolves when a turn that began after this call has ended: one that runs already may have missed what is asked about. */
    anew() {
        this.#next ??= this.#running.then(() => {
            this.#next = undefined;
            this.#running = this.#task();
            return this.#running;
        });
        return this.#next;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/agent.js
// The agent: starts protection, keeps it up, writes down what happens, and answers the phases. It decides nothing that the
// policy does not say, and there is no question by which anybody could weaken it.











/** How often processes, flows and rules are looked at, in milliseconds. */
const TRACE_EVERY = 25;
const FLOWS_EVERY = 250;
const RULES_EVERY = 1_500;
/** How old the last look at processes may be when somebody is named: for all who asked at the same time, one is enough. */
const STALE_AFTER = 0.2;
class Agent {
    #config;
    #ports;
    #allowed;
    #flows;
    #comparison = new TurnsOf(() => this.#compareNow());
    #hooks = new HookWatch((event) => this.#report(event));
    #startedAt;
    #egress;
    #linkGuard;
    #containers;
    #ready = false;
    #failure;
    #compared = false;
    #endedChildren = 0;
    #lookedAt = 0;
    #flowsFailed = (error) => this.#failed("flows", error);
    constructor(config, ports) {
        this.#config = config;
        this.#ports = ports;
        this.#allowed = new AllowedNow(config.policy);
        this.#flows = new FlowWatch({
            policy: config.policy,
            allowed: this.#allowed,
            observer: ports.observer,
            sent: new SentCounts(),
            firewall: () => this.#egress?.firewall,
            namesOf: (address) => this.#egress?.resolver.names.namesOf(address) ?? [],
            refresh: () => this.#look(),
            report: (event) => this.#report(event),
        });
        this.#startedAt = ports.now();
    }
    /** Resolves when the rules stand and everything is watched, or when `status` says why they do not. */
    async start() {
        try {
            await this.#start();
        }
        catch (error) {
            this.#failure = error instanceof Error ? error.message : String(error);
            this.#failed("start", error);
        }
    }
    async #start() {
        const { observer, nft } = this.#ports;
        for (const gap of await observer.start())
            this.#report(gap);
        const config = this.#config;
        this.#egress = await startEgress({
            nft,
            config,
            allowed: this.#allowed,
            kept: establishedOf(this.#ports.runnerFamily()),
            report: (event) => this.#report(event),
            actorOf: (source) => this.#actorOf(source),
            refreshSteps: () => this.#look(),
        });
        await this.#startLinkGuard();
        this.#hooks.start();
        await this.#startContainers();
        this.#ready = true;
        this.#report({ kind: "ready", afterMs: this.#ports.now() - this.#startedAt });
        repeat(TRACE_EVERY, async () => this.#look(), (error) => this.#failed("processes", error));
        repeat(FLOWS_EVERY, () => this.#flows.look(), this.#flowsFailed);
        repeat(RULES_EVERY, () => this.#verify(), (error) => this.#failed("rules", error));
    }
    /** Answers a question of a phase, or undefined if there is no such question. */
    async answer(question) {
        if (question === "status")
            return this.#answerStatus();
        if (question === "finish")
            return this.#finish();
        if (question === "log")
            return this.#ports.logText();
        return undefined;
    }
    /** An error that nobody caught. What it broke is not known, so it counts as a loss. */
    wasHurt(what, error) {
        this.#failed(what, error);
    }
    /** A signal that would end another program. Only root can send it. */
    wasToldToEnd(signal) {
        this.#report({ kind: "tamper", what: "agent", detail: `it was sent ${signal}`, repaired: true });
    }
    /** Takes away what is the kernel's. Only for a run of one command: on a runner the agent goes on as long as the machine. */
    async end() {
        this.#ports.observer.close();
        this.#hooks.close();
        this.#containers?.close();
        await this.#egress?.close();
        this.#ports.nft.close();
    }
    /** Until the self-test's probe was noted, who asks waits for nothing else. */
    async #answerStatus() {
        if (this.#ready && !this.#flows.probed)
            await this.#flows.read().catch(this.#flowsFailed);
        return JSON.stringify(this.status());
    }
    status() {
        const { policy, uid } = this.#config;
        const failure = this.#failure === undefined ? {} : { failure: this.#failure };
        const { head } = this.#ports.log;
        return {
            schema: 1,
            ready: this.#ready,
            ...failure,
            probed: this.#flows.probed,
            compared: this.#compared,
            policy,
            uid,
            startedAt: this.#startedAt,
            log: head,
        };
    }
    /** Everything up to now stands in the log when this resolves. The agent goes on. */
    async #finish() {
        this.#look(true);
        await this.#verify();
        await this.#comparison.anew();
        this.#ports.log.flush(this.#ports.now());
        return JSON.stringify(this.status());
    }
    /** Never rejects. */
    async #compareNow() {
        try {
            for (const event of await this.#ports.source.compare())
                this.#report(event);
            this.#compared = true;
        }
        catch (error) {
            this.#failed("integrity", error);
        }
    }
    #report(event) {
        this.#ports.log.record(event, this.#ports.now());
    }
    #failed(what, error) {
        this.#report({ kind: "gap", what, why: error instanceof Error ? error.name : "error", count: 1 });
    }
    /** Reads what the tracing has, and follows the steps. */
    #look(everything = false) {
        this.#lookedAt = performance.now();
        const { observer } = this.#ports;
        for (const observation of observer.poll(everything)) {
            if (observation.kind === "event")
                this.#take(observation.event);
            else if (observation.kind === "write")
                this.#ports.source.wrote(observation);
            else
                this.#flows.attempt(observation);
        }
        this.#followSteps();
        // Not by the names of steps alone: that of a very short one could not be read.
        if (observer.endedChildren > this.#endedChildren)
            this.#ports.source.record("");
        this.#endedChildren = observer.endedChildren;
    }
    #followSteps() {
        const change = this.#allowed.setRunning(this.#ports.observer.activeSteps());
        if (change === "same")
            return;
        if (change === "ended")
            this.#egress?.resolver.forget();
        void this.#egress?.firewall
            .setSteps(this.#allowed.networks().step, change === "ended")
            .catch((error) => this.#failed("steps", error));
    }
    #take(event) {
        this.#report(event);
        this.#ports.source.heard(event);
    }
    /**
     * What the tracing tells is read first: of a TCP connection because finding its owner in /proc costs ten times as much, and
     * of any because the asker may have started its program just now.
     */
    #actorOf({ transport, address, port }) {
        if (transport === "tcp" || performance.now() - this.#lookedAt > STALE_AFTER)
            this.#look();
        return this.#ports.observer.actorOfSocket({ protocol: transport, address, port });
    }
    async #verify() {
        const { firewall } = this.#egress ?? {};
        if (firewall === undefined)
            return;
        const intact = await this.#flows.read().catch((error) => {
            this.#flowsFailed(error);
            return firewall.isIntact();
        });
        const report = (event) => this.#report(event);
        const ports = { firewall, allowed: this.#allowed, linkGuard: this.#linkGuard, report };
        if (!intact)
            await repairRules(ports);
        await verifyLinks(ports);
        await this.#containers?.verify();
    }
    async #startContainers() {
        const { containers, known = [], resolvers, uplinks } = this.#config;
        for (const gap of known)
            this.#report({ kind: "gap", ...gap });
        if (containers === undefined)
            return;
        const report = (event) => this.#report(event);
        this.#containers = new ContainerGuard({ containers, resolvers, uplinks, ownSocket: places/* DOCKER_SOCKET */.jA, report });
        await this.#containers.start();
    }
    async #startLinkGuard() {
        const guard = new LinkGuard(this.#ports.nft, this.#config.hardware, this.#config.policy.mode);
        try {
            await guard.start();
            this.#linkGuard = guard;
        }
        catch {
            this.#report({ kind: "gap", what: "links", why: "no-egress-hook" });
        }
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-places.js
// Finds the repositories of a workspace: the workspace itself, and what actions/checkout puts below it with `path`.



/** Levels of folders that are searched inside of a checkout: one that lies deeper in it shows as files that were added to it. */
const MAX_DEPTH_INSIDE = 2;
/** And elsewhere: actions/checkout takes any path, as `src/github.com/owner/name`. */
const checkout_places_MAX_DEPTH = 8;
/** Of a folder that is searched. */
const checkout_places_MAX_ENTRIES = 10_000;
/** Of all folders beyond the second level. */
const MAX_DEEP_ENTRIES = 20_000;
const MAX_CHECKOUTS = 50;
/** Never throws: a folder that cannot be searched is told. A folder that is gone holds nothing. */
function findCheckouts(workspace) {
    const search = new Search(workspace);
    search.run();
    return search;
}
class Search {
    checkouts = [];
    unsearched = [];
    #workspace;
    #deepEntries = 0;
    constructor(workspace) {
        this.#workspace = workspace;
    }
    run() {
        let level = [""];
        for (let depth = 0; level.length > 0; depth++) {
            for (const path of level)
                if (isRepository((0,external_node_path_.join)(this.#workspace, path, ".git")))
                    this.#add(path);
            level = level.filter((path) => this.#goesDeeper(path, depth)).flatMap((path) => this.#foldersIn(path, depth));
        }
    }
    #add(path) {
        const workTree = (0,external_node_path_.join)(this.#workspace, path);
        if (this.checkouts.length === MAX_CHECKOUTS)
            this.unsearched.push(path);
        else
            this.checkouts.push({ path, folders: { gitDir: (0,external_node_path_.join)(workTree, ".git"), workTree } });
    }
    #goesDeeper(path, depth) {
        return depth < MAX_DEPTH_INSIDE || !this.checkouts.some((outer) => isInside(path, outer.path));
    }
    #foldersIn(path, depth) {
        const entries = entriesOf((0,external_node_path_.join)(this.#workspace, path));
        const isDeep = depth >= MAX_DEPTH_INSIDE;
        if (isDeep)
            this.#deepEntries += entries?.length ?? 0;
        if (entries === undefined || entries.length > checkout_places_MAX_ENTRIES || this.#deepEntries > MAX_DEEP_ENTRIES) {
            this.unsearched.push(path);
            return [];
        }
        const folders = entries.filter((entry) => entry.isDirectory() && isSearched(entry.name, isDeep));
        if (depth === checkout_places_MAX_DEPTH && folders.length > 0)
            this.unsearched.push(path);
        if (depth === checkout_places_MAX_DEPTH)
            return [];
        return folders.map(({ name }) => (path === "" ? name : `${path}/${name}`)).sort();
    }
}
/** Where a workflow checks out is its author's choice: deep down in caches and dependencies nobody does. */
function isSearched(name, isDeep) {
    return isDeep ? name !== "node_modules" && !name.startsWith(".") : name !== ".git";
}
/** Only a real folder counts: actions/checkout makes no other, and a link would lead to a repository of someone's choice. */
function isRepository(gitDir) {
    try {
        return (0,external_node_fs_.lstatSync)(gitDir).isDirectory() && (0,own_file/* isThere */.$B)((0,external_node_path_.join)(gitDir, "HEAD"));
    }
    catch {
        return false;
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return (0,own_file/* isThere */.$B)(folder) ? undefined : [];
    }
}
/** True if `path` lies in the checkout at `outer`, or is it. Both are relative to the workspace. */
function isInside(path, outer) {
    return outer === "" || `${path}/`.startsWith(`${outer}/`);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/process/command-dialogue.js
// A program that stays and answers one question after the other. Like run-command.ts it uses no shell and passes on no
// environment. It never keeps this process from ending: where this one ends, so does the program's input, and with it the program.





/** It is ended when nobody asks it anything for so long. */
const command_dialogue_IDLE_MS = 5_000;
class CommandDialogue {
    #command;
    #child;
    #waiting = [];
    #wake = () => undefined;
    #failure;
    #isOver = false;
    #idle;
    /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
    constructor(command) {
        const { args, cwd, env, tool } = command;
        const file = findTool(tool, env["PATH"] ?? "", command.untrusted);
        if (file === undefined)
            throw toolMissing(tool);
        this.#command = command;
        this.#child = (0,external_node_child_process_namespaceObject.spawn)(file, args, { cwd, env, stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
        this.#child.unref();
        for (const stream of [this.#child.stdin, this.#child.stdout])
            detach(stream);
        // What it says of a question that it ended by is told by its silence.
        this.#child.stdin?.on("error", () => undefined);
        this.#child.stdout?.on("data", (chunk) => this.#keep(chunk));
        this.#child.on("error", (cause) => this.#stop(toolFailed(tool, "could not be started", cause)));
        this.#child.on("close", () => this.#stop(undefined));
    }
    /** True once the program has ended or is about to: it answers nothing any more. */
    get isOver() {
        return this.#isOver;
    }
    say(text) {
        clearTimeout(this.#idle);
        this.#child.stdin?.write(text);
    }
    /**
     * What the program prints next, or undefined where it has ended. Throws `UnavailableError`: `timed-out` if it prints nothing
     * for too long, `tool-failed` if it cannot be started.
     */
    async next() {
        if (this.#waiting.length === 0 && !this.#isOver)
            await this.#more();
        const chunk = this.#waiting.shift();
        if (chunk === undefined && this.#failure !== undefined)
            throw this.#failure;
        return chunk;
    }
    /** From now on it waits for the next question, not forever. */
    rest() {
        this.#idle = setTimeout(() => this.end(), command_dialogue_IDLE_MS);
        this.#idle.unref();
    }
    end() {
        clearTimeout(this.#idle);
        if (!this.#isOver)
            this.#child.kill("SIGKILL");
        this.#child.stdout?.destroy();
        this.#stop(undefined);
    }
    #keep(chunk) {
        this.#waiting.push(chunk);
        this.#wake();
    }
    /** The timer is what keeps this process waiting for the answer. */
    #more() {
        const { tool, stallMs } = this.#command;
        return new Promise((resolve) => {
            const timer = setTimeout(() => {
                this.#child.kill("SIGKILL");
                this.#stop(stalled(tool, stallMs));
            }, stallMs);
            this.#wake = () => {
                clearTimeout(timer);
                this.#wake = () => undefined;
                resolve();
            };
        });
    }
    #stop(failure) {
        if (!this.#isOver)
            this.#failure = failure;
        this.#isOver = true;
        this.#wake();
    }
}
/** The pipes of a child are sockets, though their type does not say so. */
function detach(stream) {
    if (stream instanceof external_node_net_namespaceObject.Socket)
        stream.unref();
}
function stalled(tool, stallMs) {
    return new errors/* UnavailableError */.hG("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/process/error-text.js
// The start of what a program prints on standard error. The rest is read and dropped, so that the program does not block.
const error_text_MAX_BYTES = 64 * 1024;
class ErrorText {
    #chunks = [];
    #kept = 0;
    add(chunk) {
        const part = chunk.subarray(0, error_text_MAX_BYTES - this.#kept);
        if (part.length === 0)
            return;
        this.#chunks.push(part);
        this.#kept += part.length;
    }
    /** The first 64 KiB. */
    text() {
        return Buffer.concat(this.#chunks).toString("utf8");
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/process/stream-command.js
// Runs one program whose input and output are too large to hold. What it prints is handed on as it comes, with back
// pressure both ways. Like run-command.ts it uses no shell, passes on no environment, and kills what it does not need.





/** Bytes that may wait for the reader before the program has to wait. */
const stream_command_MAX_WAITING = 4 * 1024 * 1024;
class CommandStream {
    #command;
    #child;
    #stderr = new ErrorText();
    #waiting = [];
    #waitingBytes = 0;
    #wake = () => undefined;
    #failure;
    #end;
    #stallTimer;
    /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
    constructor(command) {
        const { args, cwd, env, tool } = command;
        const file = findTool(tool, env["PATH"] ?? "", command.untrusted);
        if (file === undefined)
            throw toolMissing(tool);
        this.#command = command;
        this.#child = (0,external_node_child_process_namespaceObject.spawn)(file, args, { cwd, env, stdio: "pipe", windowsHide: true });
        this.#listen();
        void feed(this.#child, command.input ?? []).catch((error) => this.#stop(error));
    }
    /**
     * What the program prints: the pieces that have come since the last time. The program is killed when the reader stops
     * early. Throws `UnavailableError` (`timed-out` if it stalls, `tool-failed` if it cannot be started), the signal's reason
     * when it is aborted, and what the input throws. Read it once.
     */
    async *output() {
        try {
            for (;;) {
                if (this.#failure !== undefined)
                    throw this.#failure;
                const pieces = this.#take();
                if (pieces.length > 0)
                    yield pieces;
                else if (this.#end !== undefined)
                    return;
                else
                    await this.#more();
            }
        }
        finally {
            this.#stop(undefined);
        }
    }
    /** How the program ended: once `output` has come to its end. */
    get end() {
        if (this.#end === undefined)
            throw new TypeError("the program is still running");
        return this.#end;
    }
    #listen() {
        const { signal } = this.#command;
        const abort = () => this.#stop(signal?.reason ?? new DOMException("aborted", "AbortError"));
        if (signal?.aborted)
            abort();
        signal?.addEventListener("abort", abort, { once: true });
        this.#child.stderr?.on("data", (chunk) => this.#stderr.add(chunk));
        this.#child.stdout?.on("data", (chunk) => this.#keep(chunk));
        this.#child.on("error", (cause) => this.#stop(toolFailed(this.#command.tool, "could not be started", cause)));
        this.#child.on("close", (exitCode) => {
            signal?.removeEventListener("abort", abort);
            this.#end = { exitCode: exitCode ?? undefined, stderr: this.#stderr.text() };
            this.#wake();
        });
    }
    #keep(chunk) {
        this.#waiting.push(chunk);
        this.#waitingBytes += chunk.length;
        if (this.#waitingBytes >= stream_command_MAX_WAITING)
            this.#child.stdout?.pause();
        this.#wake();
    }
    #take() {
        const taken = this.#waiting;
        this.#waiting = [];
        this.#waitingBytes = 0;
        if (this.#child.stdout?.isPaused() === true)
            this.#child.stdout.resume();
        return taken;
    }
    /** Resolves when there is something to take, or nothing will come any more. */
    #more() {
        const { tool, stallMs } = this.#command;
        return new Promise((resolve) => {
            this.#stallTimer = setTimeout(() => this.#stop(stream_command_stalled(tool, stallMs)), stallMs);
            this.#wake = () => {
                clearTimeout(this.#stallTimer);
                this.#wake = () => undefined;
                resolve();
            };
        });
    }
    #stop(failure) {
        this.#failure ??= failure;
        if (this.#end === undefined) {
            this.#child.kill("SIGKILL");
            this.#child.stdout?.destroy();
            this.#child.stderr?.destroy();
        }
        this.#wake();
    }
}
async function feed(child, input) {
    const { stdin } = child;
    if (stdin === null)
        return;
    // A program may end without reading its input; its exit code then tells more than the broken pipe.
    stdin.on("error", () => undefined);
    for (const text of input) {
        if (stdin.destroyed)
            return;
        if (!stdin.write(text))
            await drained(child);
    }
    stdin.end();
}
function drained(child) {
    return new Promise((resolve) => {
        const done = () => {
            child.stdin?.off("drain", done);
            child.stdin?.off("close", done);
            child.off("close", done);
            resolve();
        };
        child.stdin?.on("drain", done);
        child.stdin?.on("close", done);
        child.on("close", done);
    });
}
function stream_command_stalled(tool, stallMs) {
    return new errors/* UnavailableError */.hG("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
        hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
    });
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/find-repository.js
// Finds the repository a path lies in, without asking git: git would follow `core.worktree`, take a bare repository that
// is committed as plain files for a real one, and obey GIT_DIR.



/**
 * The folders of the repository that holds `path` (a file or a folder), links resolved. Only an entry `.git` counts: git
 * never checks out a file of that name, so a commit cannot bring its own.
 * Throws `UsageError`: `path-not-found`, or `not-a-repository` if no parent folder has a `.git`.
 */
function findRepository(path) {
    const start = resolveFolder(path);
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const gitDir = (0,external_node_path_.join)(folder, ".git");
        if (isGitDir(gitDir))
            return { gitDir, workTree: folder };
        if (folder === (0,external_node_path_.dirname)(folder))
            throw notARepository(path);
    }
}
/** The error for a path without a usable repository. */
function notARepository(path, reason = "no parent folder has a .git") {
    return new errors/* UsageError */.eb("not-a-repository", `${path} is not in a git repository: ${reason}`, {
        hint: "Run inside a checkout with a working tree; in a workflow, put actions/checkout before this step.",
    });
}
function resolveFolder(path) {
    try {
        const real = external_node_fs_.realpathSync.native(path);
        return (0,external_node_fs_.statSync)(real).isDirectory() ? real : (0,external_node_path_.dirname)(real);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb("path-not-found", `${path} does not exist or cannot be read`, {
            hint: "Name an existing file or folder.",
            cause,
        });
    }
}
/** True for a folder with a HEAD (as git itself decides), or a file, which points to the folder (linked work trees). */
function isGitDir(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stats?.isFile() === true || (stats?.isDirectory() === true && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, "HEAD")));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/hardened-git.js
// The one way git is called: with an environment built from nothing and settings that a hostile repository cannot
// override. It knows no question; the questions are in repository.ts.






/** Git for Windows knows this name too. */
const NOWHERE = "/dev/null";
const hardened_git_TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const MAX_QUOTED = 200;
/** Settings of the command line win over every file, hence over the repository's own `.git/config` and its includes. */
const hardened_git_SETTINGS = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.attributesFile=/dev/null",
    "core.excludesFile=/dev/null",
    "protocol.allow=never",
    // git would lecture about the empty graft file that the environment names.
    "advice.graftFileDeprecated=false",
].flatMap((setting) => ["-c", setting]);
/** What a program needs to start at all. TEMP and SystemRoot are for Windows. */
const PASSED_ON = ["SystemRoot", "TEMP", "TMP", "TMPDIR"];
/**
 * The environment git runs in. No `GIT_*` variable is passed on. Git sets some of them for its hooks: GIT_DIR could
 * lead to another repository, and GIT_INDEX_FILE names the index of the commit in the making, which tracks nothing that
 * the working tree does not show. PATH keeps the folders that are absolute and outside `untrusted`.
 */
function gitEnvironment(outer, untrusted) {
    const passed = [];
    for (const name of PASSED_ON) {
        const value = outer[name];
        if (value !== undefined)
            passed.push([name, value]);
    }
    return {
        ...Object.fromEntries(passed),
        PATH: trustedSearchPath(outer["PATH"] ?? "", untrusted),
        LC_ALL: "C",
        // No folder, but set: without it, `~` in the repository's configuration would stop git.
        HOME: NOWHERE,
        GIT_CONFIG_GLOBAL: NOWHERE,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        // Grafts would show other parents than the commits have, and so hide history.
        GIT_GRAFT_FILE: NOWHERE,
        GIT_NO_LAZY_FETCH: "1",
        // Without this, `protocol.<name>.allow` in the repository outranks protocol.allow above, and reading an object that a
        // partial clone lacks would start the transport the repository names. "none" is no protocol.
        GIT_ALLOW_PROTOCOL: "none",
    };
}
/**
 * Runs git on an explicit repository. Naming both folders makes git ignore `core.worktree` and any repository embedded
 * in the working tree, and skip its ownership check, whose purpose (do not run what a stranger configured) the settings
 * serve; so a container may check a workspace of another user, and nobody's configuration has to be edited.
 * No program of the work tree is run, nor one of the repository the current folder lies in.
 * Errors: those of `runCommand`.
 */
class HardenedGit {
    #folders;
    #env;
    #untrusted;
    /** `added` are variables for git itself, which the caller vouches for; they outrank the fixed ones. */
    constructor(folders, outer, added = {}) {
        this.#folders = folders;
        this.#untrusted = [folders.workTree, ...currentWorkTree()];
        this.#env = { ...gitEnvironment(outer, this.#untrusted), ...added };
    }
    /**
     * Runs a git command and gives its output, whatever the exit code. Standard output is limited to 64 MiB, and time to two
     * minutes, unless the caller says otherwise.
     */
    ask(args, stdin = "", maxOutputBytes = MAX_OUTPUT_BYTES, timeoutMs = hardened_git_TIMEOUT_MS) {
        return runCommand({ ...this.#command(args), stdin, timeoutMs, maxOutputBytes });
    }
    /**
     * Starts a git command whose input or output is too large to hold. It is killed if it prints nothing for two minutes,
     * unless the caller says otherwise.
     */
    stream(args, input = [], signal, stallMs = hardened_git_TIMEOUT_MS) {
        return new CommandStream({
            ...this.#command(args),
            input,
            stallMs,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    /** Starts a git command that answers one question after the other. It is killed if one takes it longer than two minutes. */
    converse(args) {
        return new CommandDialogue({ ...this.#command(args), stallMs: hardened_git_TIMEOUT_MS });
    }
    #command(args) {
        const { gitDir, workTree } = this.#folders;
        const fixed = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", ...hardened_git_SETTINGS];
        return {
            tool: "git",
            args: [...fixed, `--git-dir=${gitDir}`, `--work-tree=${workTree}`, ...args],
            cwd: workTree,
            env: this.#env,
            untrusted: this.#untrusted,
        };
    }
    /** The same for a command that must succeed. Throws `UnavailableError` (`tool-failed`) for any exit code but 0. */
    async demand(args, maxOutputBytes = MAX_OUTPUT_BYTES) {
        const output = await this.ask(args, "", maxOutputBytes);
        if (output.exitCode === 0)
            return output.stdout;
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} failed: ${firstLine(output.stderr)}`, {
            hint: `Run git ${args[0]} in ${this.#folders.workTree} to see what is wrong with the repository.`,
        });
    }
    /**
     * The same for a command that must also print nothing on standard error: git skips a folder it cannot open, says so
     * there, and ends with 0. Throws `UnavailableError` (`tool-failed`).
     */
    async demandSilent(args, maxOutputBytes) {
        const { exitCode, stdout, stderr } = await this.ask(args, "", maxOutputBytes);
        if (exitCode === 0 && stderr === "")
            return stdout;
        const complaint = firstLine(stderr);
        throw new errors/* UnavailableError */.hG("tool-failed", `git ${args[0]} did not give a whole answer`, {
            hint: `Run git ${args[0]} in ${this.#folders.workTree} and cure what it says: ${complaint || `exit code ${exitCode}`}`,
        });
    }
}
/** The work tree of the repository the current folder lies in, if it lies in one: `npx` takes its PATH from there. */
function currentWorkTree() {
    try {
        return [findRepository(process.cwd()).workTree];
    }
    catch {
        return [];
    }
}
/** The start of what git printed, for a message. It may quote the repository: renderers escape it. */
function firstLine(stderr) {
    return (stderr.split("\n", 1)[0] ?? "").slice(0, MAX_QUOTED);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/git/object-id.js
// What counts as the id of a git object. Nothing else is ever handed to git as a revision.
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/** True for the id of zeros only, with which GitHub says that there is no commit (webhook event `push`, `before`). */
function isZeroId(text) {
    return /^0+$/.test(text);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-pattern.js
// The patterns of .gitignore and .gitattributes (git documentation, "gitignore", "Pattern format"), matched in bounded time:
// they come from the repository. A pattern that is not understood matches nothing.
const MAX_LENGTH = 1000;
/** Work of one match: patterns with many stars on long paths end as no match. */
const MAX_STEPS = 100_000;
/** Reads one pattern, without a leading `!` and without attributes. */
function parsePattern(text) {
    if (text === "" || text === "/" || text.length > MAX_LENGTH)
        return undefined;
    const onlyFolders = text.endsWith("/");
    const body = onlyFolders ? text.slice(0, -1) : text;
    const tokens = tokenize(body.startsWith("/") ? body.slice(1) : body);
    if (tokens === undefined)
        return undefined;
    return { byName: !body.includes("/"), onlyFolders, matches: matcherOf(tokens) };
}
/** Most patterns are a name, or a star and an ending: those need no search. */
function matcherOf(tokens) {
    const [first, ...rest] = tokens;
    if (isLiteral(tokens)) {
        const name = literalOf(tokens);
        return (text) => text === name;
    }
    if (first?.kind === "star" && isLiteral(rest)) {
        const ending = literalOf(rest);
        return (text) => text.endsWith(ending) && !text.slice(0, text.length - ending.length).includes("/");
    }
    return (text) => search(tokens, text);
}
function isLiteral(tokens) {
    return tokens.every(({ kind }) => kind === "char");
}
function literalOf(tokens) {
    return tokens.map((token) => (token.kind === "char" ? token.char : "")).join("");
}
function tokenize(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const read = readToken(text, at);
        if (read === undefined)
            return undefined;
        tokens.push(...read.tokens);
        at = read.end;
    }
    return tokens;
}
function readToken(text, at) {
    const char = text.charAt(at);
    if (char === "*")
        return readStars(text, at);
    if (char === "?")
        return { tokens: [{ kind: "one" }], end: at + 1 };
    if (char === "[")
        return readSet(text, at);
    if (char !== "\\")
        return { tokens: [{ kind: "char", char }], end: at + 1 };
    // A backslash at the end makes the pattern invalid.
    return at + 1 < text.length ? { tokens: [{ kind: "char", char: text.charAt(at + 1) }], end: at + 2 } : undefined;
}
/** Two asterisks count only as a whole part of the path; otherwise several are one. */
function readStars(text, at) {
    let end = at;
    while (text[end] === "*")
        end += 1;
    const isPart = end - at === 2 && (at === 0 || text[at - 1] === "/");
    if (isPart && text[end] === "/")
        return { tokens: [{ kind: "folders" }], end: end + 1 };
    return { tokens: [{ kind: isPart && end === text.length ? "inside" : "star" }], end };
}
/** `[a-z]`, `[!a]` or `[^a]`. Named classes such as `[:space:]` are not understood. */
function readSet(text, at) {
    const isNegated = text[at + 1] === "!" || text[at + 1] === "^";
    const start = at + (isNegated ? 2 : 1);
    const end = text.indexOf("]", start + 1);
    if (end < 0)
        return undefined;
    const body = text.slice(start, end);
    if (body.includes("[") || body.includes("\\"))
        return undefined;
    const ranges = [];
    for (let index = 0; index < body.length;) {
        const isRange = body[index + 1] === "-" && index + 2 < body.length;
        const last = index + (isRange ? 2 : 0);
        ranges.push([body.charAt(index), body.charAt(last)]);
        index = last + 1;
    }
    return { tokens: [{ kind: "set", isNegated, ranges }], end: end + 1 };
}
/** Follows all ways to read `text` at once, so that no pattern makes it go back. */
function search(tokens, text) {
    let states = new Set();
    let steps = 0;
    enter(tokens, 0, states);
    for (const char of text.split("")) {
        const next = new Set();
        for (const state of states)
            follow(tokens, state, char, next);
        steps += states.size;
        if (next.size === 0 || steps > MAX_STEPS)
            return false;
        states = next;
    }
    return states.has(tokens.length);
}
/** Adds a state and those that are reached from it without reading. */
function enter(tokens, state, into) {
    into.add(state);
    const kind = tokens[state]?.kind;
    if (kind === "star" || kind === "folders")
        enter(tokens, state + 1, into);
}
function follow(tokens, state, char, into) {
    const token = tokens[state];
    if (token === undefined)
        return;
    if (token.kind === "star") {
        if (char !== "/")
            enter(tokens, state, into);
    }
    else if (token.kind === "folders") {
        into.add(state);
        if (char === "/")
            enter(tokens, state + 1, into);
    }
    else if (token.kind === "inside") {
        into.add(state);
        into.add(state + 1);
    }
    else if (accepts(token, char))
        enter(tokens, state + 1, into);
}
function accepts(token, char) {
    if (token.kind === "char")
        return token.char === char;
    if (char === "/")
        return false;
    if (token.kind === "one")
        return true;
    return token.ranges.some(([from, to]) => from <= char && char <= to) !== token.isNegated;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-attributes.js
// What the .gitattributes files of a commit say about how its files are checked out (git documentation, "gitattributes").
// Attributes from anywhere else (the repository's configuration, `.git/info`) do not count.

const MAX_RULES = 10_000;
const MAX_ASSIGNMENTS = 100;
/** The one macro that git brings along. */
const BUILT_IN = new Map([
    [
        "binary",
        [
            ["diff", false],
            ["merge", false],
            ["text", false],
        ],
    ],
]);
const MACRO = "[attr]";
/** Reads files, those of outer folders first. Macros are taken from the root's file, as git does. */
function parseAttributeFiles(files) {
    const macros = new Map(BUILT_IN);
    const ordered = files.toSorted((a, b) => depthOf(a.folder) - depthOf(b.folder));
    return ordered.map(({ folder, text }) => ({ folder, rules: parseRules(text, folder === "", macros) }));
}
function depthOf(folder) {
    return folder === "" ? 0 : folder.split("/").length;
}
function parseRules(text, mayDefine, macros) {
    return text
        .split("\n")
        .slice(0, MAX_RULES)
        .flatMap((line) => {
        const { first, rest } = splitLine(line.trim());
        const assignments = rest.slice(0, MAX_ASSIGNMENTS).flatMap((word) => expand(parseAssignment(word), macros));
        if (first.startsWith(MACRO)) {
            if (mayDefine)
                macros.set(first.slice(MACRO.length), assignments);
            return [];
        }
        const pattern = first.startsWith("#") || first.endsWith("/") ? undefined : parsePattern(first);
        return pattern ? [{ pattern, assignments }] : [];
    });
}
/** A pattern with spaces stands in double quotes. */
function splitLine(line) {
    const end = line.startsWith('"') ? line.indexOf('"', 1) : -1;
    if (end > 0)
        return { first: line.slice(1, end), rest: wordsOf(line.slice(end + 1)) };
    const [first = "", ...rest] = wordsOf(line);
    return { first, rest };
}
function wordsOf(text) {
    return text.split(/[ \t]/).filter((word) => word !== "");
}
function parseAssignment(word) {
    if (word.startsWith("-"))
        return [word.slice(1), false];
    if (word.startsWith("!"))
        return [word.slice(1), undefined];
    const equals = word.indexOf("=");
    return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
}
/** A macro stands for itself and for what it was defined as. One that uses a macro defined before it is expanded by now. */
function expand(assignment, macros) {
    const [name, value] = assignment;
    return [assignment, ...(value === true ? (macros.get(name) ?? []) : [])].slice(0, MAX_ASSIGNMENTS);
}
function conversionOf(path, files) {
    const values = attributesOf(path, files);
    const filter = values.get("filter");
    const lfs = filter === "lfs";
    const encoding = values.get("working-tree-encoding");
    return {
        lineEnds: lineEndsOf(values),
        ident: values.get("ident") === true,
        lfs,
        unknown: (typeof filter === "string" && !lfs) || typeof encoding === "string",
    };
}
/** `crlf` is the old name of `text`; `eol` implies text ("gitattributes", "eol" and "Backwards compatibility"). */
function lineEndsOf(values) {
    const text = values.get("text") ?? values.get("crlf");
    if (text === "auto")
        return "guessed";
    if (text === undefined)
        return values.get("eol") === undefined ? "kept" : "text";
    return text === false ? "kept" : "text";
}
/** For each attribute the last line that matches decides. */
function attributesOf(path, files) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const assignments = files.flatMap(({ folder, rules }) => {
        if (folder !== "" && !path.startsWith(`${folder}/`))
            return [];
        const rest = folder === "" ? path : path.slice(folder.length + 1);
        return rules
            .filter(({ pattern }) => pattern.matches(pattern.byName ? name : rest))
            .flatMap((rule) => rule.assignments);
    });
    return new Map(assignments);
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-objects.js


/** Ids asked for at a time. */
const BATCH = 5000;
/** In bytes, of one answer. */
const MAX_ANSWER = 256 * 1024 * 1024;
const checkout_objects_NEWLINE = 0x0a;
const MAX_HEADER = 128;
/**
 * Those of `ids` that are here and are what their id says. Throws as `runCommand` does, and TypeError for what is no id.
 */
async function readObjects(git, ids) {
    const found = new Map();
    const wanted = [...new Set(ids)];
    if (!wanted.every(isObjectId))
        throw new TypeError("not a full object id");
    for (let start = 0; start < wanted.length; start += BATCH) {
        const batch = wanted.slice(start, start + BATCH);
        const answer = await git.ask(["cat-file", "--batch", "--buffer"], `${batch.join("\n")}\n`, MAX_ANSWER);
        for (const [id, object] of parseBatch(answer.stdout))
            if (objectId(object, id.length) === id)
                found.set(id, object);
    }
    return found;
}
/** git's id of an object: the hash over `<type> <size>\0` and its bytes. `digits` tells the format: 40 is SHA-1, 64 SHA-256. */
function objectId({ type, bytes }, digits) {
    return (0,external_node_crypto_namespaceObject.createHash)(algorithmOf(digits)).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}
/** The hash that ids of so many hex digits are made with (git documentation, "hash-function-transition"). */
function algorithmOf(digits) {
    return digits === 40 ? "sha1" : "sha256";
}
/** `<id> <type> <size>`, the bytes, a newline (git documentation, "git-cat-file", "Batch output"). Stops at anything else. */
function* parseBatch(answer) {
    let at = 0;
    while (at < answer.length) {
        const end = answer.indexOf(checkout_objects_NEWLINE, at);
        if (end < 0 || end - at > MAX_HEADER)
            return;
        const [id = "", type = "", sizeText] = answer.toString("latin1", at, end).split(" ");
        at = end + 1;
        if (type === "missing")
            continue;
        const size = Number(sizeText);
        if (!Number.isSafeInteger(size) || size < 0 || at + size >= answer.length)
            return;
        yield [id, { type, bytes: answer.subarray(at, at + size) }];
        at += size + 1;
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-content.js
// Looks at what lies in a working tree now. Links are never followed, also not in the middle of a path; pipes are not waited
// for; content is hashed as git does.






const { O_NOFOLLOW: checkout_content_O_NOFOLLOW, O_NONBLOCK: checkout_content_O_NONBLOCK, O_RDONLY: checkout_content_O_RDONLY } = external_node_fs_.constants;
const PART = 1024 * 1024;
/** Room for `blob <size>` and a NUL. */
const checkout_content_HEADER = 32;
/** In bytes. A larger file is not hashed. */
const MAX_HASHED = 2 * 1024 * 1024 * 1024;
/** In bytes. A larger file is not read to see whether only its line ends differ. */
const MAX_WHOLE = 64 * 1024 * 1024;
/** The content of one working tree. Never throws for what it finds there. */
class WorkTreeContent {
    #root;
    #algorithm;
    #buffer = external_node_buffer_namespaceObject.Buffer.allocUnsafeSlow(checkout_content_HEADER + PART + 1);
    #folders = new Map();
    /** `root` is absolute, with links resolved. `digits` is the length of the repository's object ids. */
    constructor(root, digits) {
        this.#root = root;
        this.#algorithm = algorithmOf(digits);
    }
    /** What lies at `path` with git's id of its content. Folders that were looked at once are not looked at again. */
    find(path) {
        const absolute = (0,external_node_path_.join)(this.#root, path);
        if (!this.#isRealFolder((0,external_node_path_.dirname)(absolute)))
            return isThere(absolute) ? { kind: "other" } : { kind: "absent" };
        try {
            return this.#identify(absolute);
        }
        catch (error) {
            if (isMissing(error))
                return { kind: "absent" };
            return { kind: "unreadable", why: "not-readable" };
        }
    }
    /** True if anything has this path. */
    has(path) {
        return isThere((0,external_node_path_.join)(this.#root, path));
    }
    /** True for a folder that holds anything. */
    isFilledFolder(path) {
        try {
            return isFolder((0,external_node_path_.join)(this.#root, path)) && (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#root, path)).length > 0;
        }
        catch {
            return true;
        }
    }
    /** The whole content of a regular file, or undefined if it is none or too large. */
    read(path) {
        const absolute = (0,external_node_path_.join)(this.#root, path);
        if (!this.#isRealFolder((0,external_node_path_.dirname)(absolute)))
            return undefined;
        return withFile(absolute, (handle, { size }) => {
            if (size > MAX_WHOLE)
                return undefined;
            const bytes = external_node_buffer_namespaceObject.Buffer.allocUnsafeSlow(size);
            return readFully(handle, bytes) === size ? bytes : undefined;
        });
    }
    /** SHA-256 in hex of the bytes of a regular file, and their number. */
    sha256(path) {
        const absolute = (0,external_node_path_.join)(this.#root, path);
        if (!this.#isRealFolder((0,external_node_path_.dirname)(absolute)))
            return undefined;
        return withFile(absolute, (handle, { size }) => {
            if (size > MAX_HASHED)
                return undefined;
            const sum = (0,external_node_crypto_namespaceObject.createHash)("sha256");
            return this.#feed(handle, size, sum) ? { digest: sum.digest("hex"), size } : undefined;
        });
    }
    #identify(absolute) {
        const handle = openNoLink(absolute);
        if (handle === "link")
            return { kind: "link", id: blobIdOf((0,external_node_fs_.readlinkSync)(absolute, "buffer"), this.#algorithm) };
        try {
            const stats = (0,external_node_fs_.fstatSync)(handle);
            if (!stats.isFile())
                return { kind: "other" };
            if (stats.size > MAX_HASHED)
                return { kind: "unreadable", why: "too-large" };
            const id = stats.size <= PART ? this.#hashSmall(handle, stats.size) : this.#hashLarge(handle, stats.size);
            return id === undefined ? { kind: "other" } : { kind: "file", id };
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    /** One read and one hash. Undefined for a file that changes its size meanwhile. */
    #hashSmall(handle, size) {
        const header = `blob ${size}\0`;
        const start = checkout_content_HEADER - header.length;
        this.#buffer.write(header, start, "latin1");
        // One byte more is asked for: a file may be longer than it said.
        if (readFully(handle, this.#buffer.subarray(checkout_content_HEADER, checkout_content_HEADER + size + 1)) !== size)
            return undefined;
        return (0,external_node_crypto_namespaceObject.hash)(this.#algorithm, this.#buffer.subarray(start, checkout_content_HEADER + size));
    }
    #hashLarge(handle, size) {
        const sum = (0,external_node_crypto_namespaceObject.createHash)(this.#algorithm).update(`blob ${size}\0`);
        return this.#feed(handle, size, sum) ? sum.digest("hex") : undefined;
    }
    /** False if the file does not have `size` bytes. */
    #feed(handle, size, sum) {
        const part = this.#buffer.subarray(checkout_content_HEADER);
        let total = 0;
        for (let length = (0,external_node_fs_.readSync)(handle, part); length > 0; length = (0,external_node_fs_.readSync)(handle, part)) {
            total += length;
            if (total > size)
                return false;
            sum.update(part.subarray(0, length));
        }
        return total === size;
    }
    /** True if no part of the way is a link. The root itself is trusted. */
    #isRealFolder(folder) {
        if (folder === this.#root)
            return true;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const isReal = this.#isRealFolder((0,external_node_path_.dirname)(folder)) && isFolder(folder);
        this.#folders.set(folder, isReal);
        return isReal;
    }
}
/** git's id of a blob with this content (Pro Git, "Git Internals - Git Objects", "Object Storage"). */
function blobIdOf(bytes, algorithm) {
    return (0,external_node_crypto_namespaceObject.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function isFolder(path) {
    return statsOf(path)?.isDirectory() === true;
}
function isThere(path) {
    return statsOf(path) !== undefined;
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function openNoLink(path) {
    try {
        return (0,external_node_fs_.openSync)(path, checkout_content_O_RDONLY | checkout_content_O_NOFOLLOW | checkout_content_O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ELOOP")
            return "link";
        throw error;
    }
}
/** Undefined for whatever is no regular file that can be read. */
function withFile(path, use) {
    try {
        const handle = openNoLink(path);
        if (handle === "link")
            return undefined;
        try {
            const stats = (0,external_node_fs_.fstatSync)(handle);
            return stats.isFile() ? use(handle, stats) : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch {
        return undefined;
    }
}
/** The number of bytes read: fewer than asked for at the end of the file. */
function readFully(handle, into) {
    let total = 0;
    while (total < into.length) {
        const length = (0,external_node_fs_.readSync)(handle, into, total, into.length - total, null);
        if (length === 0)
            break;
        total += length;
    }
    return total;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-conversion.js
// Tells whether content that differs from what is committed is what checking it out gives: other line ends, an expanded
// `$Id$`, or the file an LFS pointer stands for.



/** Pointers are smaller than this (git-lfs documentation, "Git LFS Specification", "The Pointer"). */
const checkout_conversion_MAX_POINTER = 1024;
const CR = 0x0d;
const LF = 0x0a;
/** True if `bytes` are the blob `id` but for line ends and `$Id$`, as far as the attributes allow. */
function isConverted(bytes, id, { lineEnds, ident }) {
    const mayChangeLines = lineEnds === "text" || (lineEnds === "guessed" && !bytes.includes(0));
    if (!mayChangeLines && !ident)
        return false;
    const collapsed = ident ? collapseIdent(bytes, id) : bytes;
    const normal = mayChangeLines ? toLineFeeds(collapsed) : collapsed;
    return blobIdOf(normal, algorithmOf(id.length)) === id;
}
/** Only CR LF becomes LF, as git does it: a lone CR is content. */
function toLineFeeds(bytes) {
    if (!bytes.includes(CR))
        return bytes;
    const normal = external_node_buffer_namespaceObject.Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === CR && bytes[at + 1] === LF)
            continue;
        normal[length] = byte;
        length += 1;
    }
    return normal.subarray(0, length);
}
/** git expands to the blob's own id ("gitattributes", "ident"); any other text between the signs is a change. */
function collapseIdent(bytes, id) {
    const text = bytes.toString("latin1");
    return external_node_buffer_namespaceObject.Buffer.from(text.replaceAll(`$Id: ${id} $`, () => "$Id$"), "latin1");
}
/** Reads a pointer (git-lfs documentation, "Git LFS Specification", "The Pointer"). Undefined for any other content. */
function parseLfsPointer(bytes) {
    if (bytes.length > checkout_conversion_MAX_POINTER)
        return undefined;
    const lines = bytes.toString("latin1").split("\n");
    if (!lines[0]?.startsWith("version https://git-lfs.github.com/spec/"))
        return undefined;
    const digest = lines
        .map((line) => /^oid sha256:([0-9a-f]{64})$/.exec(line)?.[1])
        .find((found) => found !== undefined);
    const size = lines.map((line) => /^size (\d{1,15})$/.exec(line)?.[1]).find((found) => found !== undefined);
    return digest === undefined || size === undefined ? undefined : { digest, size: Number(size) };
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-gap.js
// What of a workspace was not compared, and why. Nothing that is left out may look like something that is unchanged.
/** One gap for all `paths` of a checkout that have the same reason; none for no path. */
function gapsFor(checkout, why, paths) {
    const [first] = paths;
    if (first === undefined)
        return [];
    const path = checkout === "" || first === "" ? checkout + first : `${checkout}/${first}`;
    return [{ why, path, count: paths.length }];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-ignore.js
// Which untracked files a commit says to ignore. Only the commit's own .gitignore files count: neither those that lie in the
// working tree now, nor what the repository's configuration names.

const checkout_ignore_MAX_RULES = 10_000;
function parseIgnoreFile(folder, text) {
    const lines = text.split("\n").slice(0, checkout_ignore_MAX_RULES);
    const rules = lines.flatMap((line) => {
        const trimmed = trimEnd(line.endsWith("\r") ? line.slice(0, -1) : line);
        if (trimmed.startsWith("#"))
            return [];
        const isNegated = trimmed.startsWith("!");
        const pattern = parsePattern(isNegated ? trimmed.slice(1) : trimmed);
        return pattern ? [{ pattern, isNegated }] : [];
    });
    return { folder, rules };
}
/** Spaces at the end do not count, unless a backslash stands before them. */
function trimEnd(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === " " && line[end - 2] !== "\\")
        end -= 1;
    return line.slice(0, end);
}
/**
 * True if `path` is ignored, given that no folder above it is. `files` are the ignore files of the folders above it, the
 * root's first: the last rule that matches decides.
 */
function isIgnored(path, isFolder, files) {
    for (const { folder, rules } of files.toReversed()) {
        const rest = folder === "" ? path : path.slice(folder.length + 1);
        const name = path.slice(path.lastIndexOf("/") + 1);
        const rule = rules.findLast(({ pattern }) => (isFolder || !pattern.onlyFolders) && pattern.matches(pattern.byName ? name : rest));
        if (rule)
            return !rule.isNegated;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-tree.js
// Lists the files of a commit from its tree objects, each checked against its id: the list follows from the commit's id alone.


const MAX_FILES = 500_000;
const checkout_tree_MAX_DEPTH = 200;
/** Modes (git documentation, "git-fast-import", `filemodify`). */
const FOLDER = "40000";
const LINK = "120000";
const SUBMODULE = "160000";
/** The files of `commit` (a full id). Undefined if the commit is not here or is not what its id says. Throws as `readObjects` does. */
async function listCommitted(git, commit) {
    const object = (await readObjects(git, [commit])).get(commit);
    if (object?.type !== "commit")
        return undefined;
    const walk = new TreeWalk(git, commit.length / 2);
    await walk.run(treeOf(object.bytes, commit.length));
    return walk;
}
/** `tree <id>` is the first line of a commit (git documentation, "git-cat-file"). */
function treeOf(commit, digits) {
    const start = "tree ".length;
    return commit.toString("latin1", start, start + digits);
}
class TreeWalk {
    files = [];
    unlisted = [];
    #git;
    #idLength;
    constructor(git, idLength) {
        this.#git = git;
        this.#idLength = idLength;
    }
    /** One question to git for all folders of a level. */
    async run(root) {
        let level = [{ path: "", id: root }];
        for (let depth = 0; level.length > 0; depth++) {
            if (depth > checkout_tree_MAX_DEPTH || this.files.length + level.length > MAX_FILES) {
                for (const { path } of level)
                    this.unlisted.push({ why: "too-many", path });
                return;
            }
            const ids = level.map(({ id }) => id);
            const trees = await readObjects(this.#git, ids);
            level = level.flatMap((folder) => {
                const tree = trees.get(folder.id);
                if (tree?.type === "tree")
                    return this.#take(folder, tree.bytes);
                this.unlisted.push({ why: "object-missing", path: folder.path });
                return [];
            });
        }
    }
    /** Keeps the files of a folder and gives its folders. */
    #take(folder, tree) {
        const folders = [];
        for (const { mode, name, isPlain, id } of parseTree(tree, this.#idLength)) {
            const path = folder.path === "" ? name : `${folder.path}/${name}`;
            if (!isPlain)
                this.unlisted.push({ why: "not-text", path });
            else if (mode === FOLDER)
                folders.push({ path, id });
            else
                this.files.push({ path, kind: mode === LINK ? "link" : mode === SUBMODULE ? "submodule" : "file", id });
        }
        return folders;
    }
}
/** `<mode> <name>\0<id in bytes>`, again and again (Pro Git, "Git Internals - Git Objects", "Tree Objects"). */
function* parseTree(bytes, idLength) {
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            return;
        const name = bytes.subarray(space + 1, end);
        const text = name.toString("utf8");
        const id = bytes.toString("hex", end + 1, end + 1 + idLength);
        yield { mode: bytes.toString("latin1", at, space), name: text, isPlain: (0,external_node_buffer_namespaceObject.isUtf8)(name) && checkout_tree_isPlainName(text), id };
        at = end + 1 + idLength;
    }
}
/** A name that would lead elsewhere was put into the tree by hand: git itself checks nothing out under it. */
function checkout_tree_isPlainName(name) {
    return name !== "" && name !== "." && name !== ".." && !name.includes("/") && name.toLowerCase() !== ".git";
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-record.js
// Records one checkout: its commit, and how the commit's files are put into a working tree. Everything a later comparison
// needs is then held in memory, where no step of the job can change it.










const MAX_RULE_FILES = 2000;
const MAX_RULE_BYTES = 1024 * 1024;
const RULE_FILE = /(?:^|\/)\.git(?:ignore|attributes)$/;
/**
 * Records what HEAD of a repository names. Undefined if that is no commit which is here and is what its id says.
 * Throws as `readObjects` does.
 */
async function recordCheckout(place, env) {
    const { path, folders } = place;
    const git = new HardenedGit(folders, env);
    const head = await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]);
    const commit = head.stdout.toString("latin1").trim();
    const listed = isObjectId(commit) ? await listCommitted(git, commit) : undefined;
    if (listed === undefined)
        return undefined;
    const { files } = listed;
    const content = new WorkTreeContent(folders.workTree, commit.length);
    const { rules, unread } = await readRules(git, files);
    const converted = await readConverted(git, files, rules.attributes, content);
    const absent = new Set(files.filter((file) => !content.has(file.path)).map((file) => file.path));
    const checkout = { path, workTree: folders.workTree, commit, files, ...rules, ...converted, absent };
    return { checkout, gaps: checkout_record_gapsOf(checkout, listed, unread) };
}
async function readRules(git, files) {
    const named = files.filter(({ path, kind }) => kind === "file" && RULE_FILE.test(path));
    const blobs = await readBlobs(git, named.slice(0, MAX_RULE_FILES));
    const unread = [];
    const read = [];
    for (const { path, id } of named) {
        const bytes = blobs.get(id);
        const cut = path.lastIndexOf("/");
        const [folder, name] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
        if (bytes === undefined || bytes.length > MAX_RULE_BYTES)
            unread.push(path);
        else
            read.push({ name, folder, text: bytes.toString("utf8") });
    }
    const attributes = parseAttributeFiles(read.filter(({ name }) => name === ".gitattributes"));
    const ignoring = read.filter(({ name }) => name === ".gitignore");
    const ignores = new Map(ignoring.map(({ folder, text }) => [folder, parseIgnoreFile(folder, text)]));
    return { rules: { attributes, ignores }, unread };
}
/** What is known of files whose content in the working tree does not follow from the committed one by line ends alone. */
async function readConverted(git, files, attributes, content) {
    const pointers = new Map();
    const sealed = new Map();
    if (!attributes.some(({ rules }) => rules.some(({ assignments }) => assignments.some(isConverting)))) {
        return { pointers, sealed };
    }
    const regular = files.filter(({ kind }) => kind === "file");
    const conversions = new Map(regular.map(({ path }) => [path, conversionOf(path, attributes)]));
    const stored = regular.filter(({ path }) => conversions.get(path)?.lfs === true);
    const blobs = await readBlobs(git, stored);
    for (const { path, id } of stored) {
        const pointer = parseLfsPointer(blobs.get(id) ?? external_node_buffer_namespaceObject.Buffer.alloc(0));
        if (pointer)
            pointers.set(path, pointer);
    }
    for (const { path } of regular.filter((file) => conversions.get(file.path)?.unknown === true)) {
        const sum = content.sha256(path);
        if (sum)
            sealed.set(path, sum.digest);
    }
    return { pointers, sealed };
}
function isConverting([name]) {
    return name === "filter" || name === "working-tree-encoding";
}
async function readBlobs(git, files) {
    const ids = files.map(({ id }) => id);
    const objects = await readObjects(git, ids);
    return new Map([...objects].flatMap(([id, { type, bytes }]) => (type === "blob" ? [[id, bytes]] : [])));
}
/** A submodule whose folder is empty holds nothing that could be compared. */
function checkout_record_gapsOf(checkout, { unlisted }, unread) {
    const { path: place, files, absent, sealed, workTree, commit } = checkout;
    const content = new WorkTreeContent(workTree, commit.length);
    const submodules = files.filter(({ kind, path }) => kind === "submodule" && content.isFilledFolder(path));
    const missing = files.filter(({ kind, path }) => kind !== "submodule" && absent.has(path));
    const unlistedFor = (reason) => unlisted.filter(({ why }) => why === reason).map(({ path }) => path);
    return [
        ...gapsFor(place, "not-text", unlistedFor("not-text")),
        ...gapsFor(place, "too-many", unlistedFor("too-many")),
        ...gapsFor(place, "object-missing", [...unlistedFor("object-missing"), ...unread]),
        ...gapsFor(place, "submodule", submodules.map(({ path }) => path)),
        ...gapsFor(place, "absent-at-start", missing.map(({ path }) => path)),
        ...gapsFor(place, "filtered", [...sealed.keys()]),
    ];
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-snapshot.js
// What a workspace holds of checkouts, recorded before the job's own steps run.



/** Reasons that may be gone the next time: a repository is there before it has its first commit. */
const TRIED_AGAIN = new Set(["no-commit", "git-failed", "not-searched"]);
/**
 * Records the checkouts of `workspace` (absolute). Those of `earlier` stay as they were recorded, whatever became of them, so
 * it can be called again when steps have ended. A repository that appeared inside a recorded one is recorded only with
 * `mayNest`, to be set where a step that checks out has ended: otherwise any step could make a commit of what it left there,
 * and have it taken for good. `env` supplies PATH. Never throws for the state of a repository: that is a gap.
 */
async function snapshotCheckouts(workspace, env, earlier, mayNest = false) {
    const { checkouts: found, unsearched } = findCheckouts(workspace);
    const known = earlier?.checkouts ?? [];
    const checkouts = [...known];
    const gaps = (earlier?.gaps ?? []).filter(({ why }) => !TRIED_AGAIN.has(why));
    for (const place of found) {
        const isKnown = known.some(({ path }) => path === place.path || (!mayNest && isInside(place.path, path)));
        if (isKnown)
            continue;
        const recorded = await recordOrGap(place, env);
        if ("checkout" in recorded)
            checkouts.push(recorded.checkout);
        gaps.push(...recorded.gaps);
    }
    for (const path of unsearched)
        gaps.push({ why: "not-searched", path, count: 1 });
    return { workspace, checkouts, gaps: withoutDoubles(gaps) };
}
function withoutDoubles(gaps) {
    return [...new Map(gaps.map((gap) => [`${gap.why} ${gap.path}`, gap])).values()];
}
async function recordOrGap(place, env) {
    const { path } = place;
    try {
        return (await recordCheckout(place, env)) ?? { gaps: [{ why: "no-commit", path, count: 1 }] };
    }
    catch (error) {
        // A tree that was damaged names ids that are none: a TypeError. Either way it is the repository that is at fault.
        if (!(error instanceof errors/* UnavailableError */.hG) && !(error instanceof TypeError))
            throw error;
        return { gaps: [{ why: "git-failed", path, count: 1 }] };
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-untracked.js
// Finds files that a commit does not have and does not ignore, and that decide how a build goes.



const checkout_untracked_MAX_DEPTH = 64;
const checkout_untracked_MAX_ENTRIES = 300_000;
/** Entries between two breaths. */
const BREATH = 2000;
/**
 * The untracked files for which `isBuildInput` is true. `others` are the paths of further checkouts in this one, which are
 * compared on their own. What is not reached by `deadline` (milliseconds since the epoch) is not searched. A repository that a
 * step made is searched like any folder. Never throws.
 */
async function findUntracked(checkout, isBuildInput, others, deadline) {
    const search = new UntrackedSearch(checkout, isBuildInput, others);
    await search.run(deadline);
    return search;
}
class UntrackedSearch {
    added = [];
    unsearched = [];
    #checkout;
    #isBuildInput;
    #others;
    #tracked;
    constructor(checkout, isBuildInput, others) {
        this.#checkout = checkout;
        this.#isBuildInput = isBuildInput;
        this.#others = others;
        this.#tracked = new Set(checkout.files.map(({ path }) => path));
    }
    async run(deadline) {
        const waiting = [{ path: "", depth: 0, ignores: this.#ignoresOf("", []) }];
        let seen = 0;
        let breath = 0;
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            const isBeyond = next.depth > checkout_untracked_MAX_DEPTH || seen > checkout_untracked_MAX_ENTRIES || Date.now() > deadline;
            const entries = isBeyond ? undefined : this.#list(next.path);
            if (entries === undefined)
                this.unsearched.push(next.path);
            else
                for (const folder of this.#sort(next, entries))
                    waiting.push(folder);
            seen += entries?.length ?? 0;
            if (seen - breath < BREATH)
                continue;
            breath = seen;
            await new Promise((resolve) => setImmediate(resolve));
        }
    }
    #list(path) {
        try {
            return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#checkout.workTree, path), { withFileTypes: true });
        }
        catch {
            return undefined;
        }
    }
    /** Keeps what was added and gives the folders to search. */
    #sort({ path, depth, ignores }, entries) {
        const folders = [];
        for (const entry of entries) {
            if (entry.name === ".git")
                continue;
            const child = path === "" ? entry.name : `${path}/${entry.name}`;
            if (this.#tracked.has(child) || this.#others.has(child))
                continue;
            if (isIgnored(child, entry.isDirectory(), ignores))
                continue;
            if (!entry.isDirectory())
                this.#keep(child);
            else
                folders.push({ path: child, depth: depth + 1, ignores: this.#ignoresOf(child, ignores) });
        }
        return folders;
    }
    #keep(path) {
        if (this.#isBuildInput(path))
            this.added.push(path);
    }
    #ignoresOf(folder, above) {
        const own = this.#checkout.ignores.get(folder);
        return own === undefined ? above : [...above, own];
    }
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/checkout-compare.js
// Compares checkouts with what was recorded of them at the start: by content, file by file, with nothing of the repository's
// own bookkeeping (index, configuration, hooks) taken into account.






const TIME_LIMIT = 60_000;
/** In milliseconds: other work of the thread waits no longer than this. */
const checkout_compare_BREATH = 5;
/**
 * Compares every checkout of `snapshot`. What appeared since inside one of them is untracked there; what appeared elsewhere is
 * a gap. No git is run. Never throws for what it finds.
 */
async function compareCheckouts(snapshot, options) {
    const deadline = Date.now() + (options.timeLimit ?? TIME_LIMIT);
    const changes = [];
    const gaps = [...snapshot.gaps, ...unrecorded(snapshot)];
    for (const checkout of snapshot.checkouts) {
        const comparison = new Comparison(checkout, deadline);
        await comparison.run();
        const others = pathsInside(checkout.path, snapshot.checkouts);
        const { added, unsearched } = await findUntracked(checkout, options.isBuildInput, others, deadline);
        const fresh = added.map((path) => changeOf(checkout, path, "added"));
        changes.push(comparison.changes, fresh);
        gaps.push(...comparison.gaps(), ...gapsFor(checkout.path, "not-searched", unsearched));
    }
    return { changes: changes.flat().sort(byPlace), gaps };
}
/** Repositories that are in no recorded checkout. */
function unrecorded({ workspace, checkouts }) {
    const isKnown = (path) => checkouts.some((known) => isInside(path, known.path));
    const late = findCheckouts(workspace).checkouts.filter(({ path }) => !isKnown(path));
    return late.map(({ path }) => ({ why: "appeared-later", path, count: 1 }));
}
function byPlace(a, b) {
    if (a.checkout !== b.checkout)
        return a.checkout < b.checkout ? -1 : 1;
    return a.path < b.path ? -1 : Number(a.path > b.path);
}
/** The paths, relative to the checkout at `path`, of other checkouts in it. */
function pathsInside(path, checkouts) {
    const start = path === "" ? "" : `${path}/`;
    const inside = checkouts.filter((other) => other.path !== path && other.path.startsWith(start));
    return new Set(inside.map((other) => other.path.slice(start.length)));
}
function changeOf({ path: checkout }, path, change) {
    return { checkout, path, change };
}
/** One checkout's tracked files. */
class Comparison {
    changes = [];
    #checkout;
    #content;
    #deadline;
    #unread = new Map();
    /** `deadline` is in milliseconds since the epoch. */
    constructor(checkout, deadline) {
        this.#checkout = checkout;
        this.#content = new WorkTreeContent(checkout.workTree, checkout.commit.length);
        this.#deadline = deadline;
    }
    async run() {
        let breath = Date.now();
        for (const file of this.#checkout.files) {
            const now = Date.now();
            if (now > this.#deadline)
                this.#skip("out-of-time", file);
            else
                this.#compare(file);
            if (now - breath < checkout_compare_BREATH)
                continue;
            await new Promise((resolve) => setImmediate(resolve));
            breath = Date.now();
        }
    }
    gaps() {
        return [...this.#unread].flatMap(([why, paths]) => gapsFor(this.#checkout.path, why, paths));
    }
    #skip(why, { path }) {
        const paths = this.#unread.get(why) ?? [];
        paths.push(path);
        this.#unread.set(why, paths);
    }
    /** A submodule was told as a gap when the snapshot was taken. */
    #compare(file) {
        if (file.kind === "submodule")
            return;
        const found = this.#content.find(file.path);
        const change = found.kind === "unreadable" ? undefined : this.#judge(file, found);
        if (found.kind === "unreadable")
            this.#skip(found.why, file);
        if (change !== undefined)
            this.changes.push(changeOf(this.#checkout, file.path, change));
    }
    #judge(file, found) {
        if (found.kind === "absent")
            return this.#checkout.absent.has(file.path) ? undefined : "deleted";
        if (found.kind === "other" || found.kind !== file.kind)
            return "modified";
        if (found.id === file.id)
            return undefined;
        return found.kind === "file" && this.#isAsCheckedOut(file) ? undefined : "modified";
    }
    #isAsCheckedOut({ path, id }) {
        const { pointers, sealed, attributes } = this.#checkout;
        const expected = pointers.get(path)?.digest ?? sealed.get(path);
        if (expected !== undefined)
            return this.#content.sha256(path)?.digest === expected;
        const conversion = conversionOf(path, attributes);
        if (conversion.lineEnds === "kept" && !conversion.ident)
            return false;
        const bytes = this.#content.read(path);
        return bytes !== undefined && isConverted(bytes, id, conversion);
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/integrity/build-inputs.js
// Names of files that decide what a build does. One that appears in a checkout, and is not ignored, may be there to be run.
/** Whole names, in lower case. */
const build_inputs_NAMES = new Set([
    // JavaScript
    "package.json",
    "package-lock.json",
    "npm-shrinkwrap.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "bun.lock",
    "bun.lockb",
    "bunfig.toml",
    "deno.json",
    "deno.jsonc",
    "deno.lock",
    ".npmrc",
    ".yarnrc",
    ".yarnrc.yml",
    ".pnpmfile.cjs",
    "binding.gyp",
    // Python
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "pipfile",
    "pipfile.lock",
    "poetry.lock",
    "uv.lock",
    "pip.conf",
    "tox.ini",
    "noxfile.py",
    "conftest.py",
    "sitecustomize.py",
    "usercustomize.py",
    // Go, Rust, Java, Ruby, PHP, .NET, C
    "go.mod",
    "go.sum",
    "go.work",
    "cargo.toml",
    "cargo.lock",
    "build.rs",
    "rust-toolchain",
    "rust-toolchain.toml",
    "pom.xml",
    "gradlew",
    "gradle.properties",
    "mvnw",
    "maven.config",
    "gemfile",
    "gemfile.lock",
    "rakefile",
    "composer.json",
    "composer.lock",
    "nuget.config",
    "directory.build.props",
    "directory.build.targets",
    "global.json",
    "cmakelists.txt",
    "configure",
    "meson.build",
    "build.ninja",
    "sconstruct",
    "build.bazel",
    "workspace.bazel",
    "module.bazel",
    ".bazelrc",
    // Whatever the language
    "makefile",
    "gnumakefile",
    "justfile",
    "taskfile.yml",
    "dockerfile",
    "containerfile",
    "docker-compose.yml",
    "docker-compose.yaml",
    "compose.yml",
    "compose.yaml",
    ".dockerignore",
    "action.yml",
    "action.yaml",
    ".gitattributes",
    ".gitignore",
    ".gitmodules",
    ".gitconfig",
    ".envrc",
    ".env",
    ".tool-versions",
    "mise.toml",
]);
const ENDINGS = [
    ".gradle",
    ".gradle.kts",
    ".mk",
    ".cmake",
    ".bzl",
    ".csproj",
    ".fsproj",
    ".gemspec",
    ".podspec",
    ".pth",
    ".sh",
    ".bash",
    ".ps1",
];
/** Names that tools extend: `Dockerfile.build`, `requirements-dev.txt`, `vite.config.ts`. */
const STARTS = ["dockerfile.", "makefile.", "requirements"];
const build_inputs_CONFIG = /\.config\.(?:[cm]?[jt]s)$/;
/** Folders whose files are read by tools whatever their names are. */
const FOLDERS = [".github/", ".cargo/", ".mvn/", ".husky/", ".githooks/", "node_modules/.bin/"];
/** True for a path, relative to its checkout, that a build may read or run without being told to. */
function isBuildInput(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    if (build_inputs_NAMES.has(name) || build_inputs_CONFIG.test(name))
        return true;
    if (ENDINGS.some((ending) => name.endsWith(ending)) || STARTS.some((start) => name.startsWith(start)))
        return true;
    return FOLDERS.some((folder) => lower.startsWith(folder) || lower.includes(`/${folder}`));
}

;// CONCATENATED MODULE: ./packages/runtime/lib/host/inode.js
// What stands at a path: by the number that its file system has for it, links not followed.

/** Undefined where nothing is there, or it cannot be reached. */
function inodeAt(path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path);
        const kind = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
        return { number: stats.ino, device: stats.dev, kind };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/integrity/file-writers.js
// Remembers who changed files and entries of folders last, by the numbers of the file system that they are on, and tells of a
// path what was seen of the file that is there now, or of the entry that is missing.

const MAX_REMEMBERED = 32_768;
/** So many are forgotten at once: finding the oldest of a large map costs more the more were taken from its front. */
const FORGOTTEN_AT_ONCE = 1_024;
class FileWriters {
    #limit;
    /** Files by their inode, entries by their folder's inode and their name. Those that changed last are at the end. */
    #changes = new Map();
    #order = 0;
    /** Some time after there are more than `limit` changes, the oldest are forgotten. */
    constructor(limit = MAX_REMEMBERED) {
        this.#limit = limit;
    }
    /** The file `inode` was opened to be written; with `name` that entry of the folder `inode` was made, replaced or removed. */
    wrote(actor, inode, name) {
        const key = name === undefined ? inode : file_writers_keyOf(inode, name);
        this.#changes.delete(key);
        this.#changes.set(key, { actor, order: this.#order });
        this.#order += 1;
        if (this.#changes.size >= this.#limit + FORGOTTEN_AT_ONCE)
            this.#forgetOldest();
    }
    forget() {
        this.#changes.clear();
    }
    /**
     * Who last wrote the file at `path`, or put it there or took it away; if that was not seen of itself, the same of the nearest
     * folder above it, up to `root`. `path` is relative to `root`, which is on the file system that the numbers are of.
     */
    writerOf(root, path) {
        if (this.#changes.size === 0)
            return undefined;
        const names = path.split("/");
        let folder = inodeAt(root);
        const device = folder?.device;
        let nearest;
        for (const [index, name] of names.entries()) {
            if (folder?.kind !== "folder" || folder.device !== device)
                break;
            const found = inodeAt(`${root}/${names.slice(0, index + 1).join("/")}`);
            const written = found?.kind === "file" && found.device === device ? this.#changes.get(found.number) : undefined;
            nearest = later(this.#changes.get(file_writers_keyOf(folder.number, name)), written) ?? nearest;
            folder = found;
        }
        return nearest?.actor;
    }
    #forgetOldest() {
        for (const key of this.#changes.keys()) {
            if (this.#changes.size <= this.#limit)
                return;
            this.#changes.delete(key);
        }
    }
}
function file_writers_keyOf(folder, name) {
    return `${folder}/${name}`;
}
function later(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return one.order > other.order ? one : other;
}

;// CONCATENATED MODULE: ./packages/core/lib/text/glob.js
// Matches the small glob language of the policy, in linear time and without regular expressions.
/**
 * True if `text` matches `pattern` as a whole. `*` matches any run without `/`, `**` any run at all, `?` one character
 * other than `/`; every other character is literal. A pattern `**` + `/` at the start also matches no folder at all.
 */
function matchesGlob(pattern, text) {
    let states = new Set(closure(pattern, 0));
    for (const char of text.split("")) {
        const next = new Set();
        for (const state of states)
            for (const reached of step(pattern, state, char))
                next.add(reached);
        if (next.size === 0)
            return false;
        states = next;
    }
    return states.has(pattern.length);
}
/** The states reachable from `state` without reading a character. */
function closure(pattern, state) {
    if (pattern.startsWith("**/", state))
        return [state, ...closure(pattern, state + 3)];
    if (pattern.startsWith("**", state))
        return [state, ...closure(pattern, state + 2)];
    if (pattern[state] === "*")
        return [state, ...closure(pattern, state + 1)];
    return [state];
}
function step(pattern, state, char) {
    const token = pattern[state];
    if (token === undefined)
        return [];
    if (pattern.startsWith("**/", state))
        return char === "/" ? [state, ...closure(pattern, state + 3)] : [state];
    if (pattern.startsWith("**", state))
        return closure(pattern, state);
    if (token === "*")
        return char === "/" ? [] : closure(pattern, state);
    const matches = token === "?" ? char !== "/" : token === char;
    return matches ? closure(pattern, state + 1) : [];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/integrity/integrity-events.js
// Turns what was found in the checkouts into events for the log.

/** Changes that are told one by one. */
const MAX_CHANGES = 5_000;
/** `mayChange` are globs of paths relative to a checkout. Paths in the events are relative to the workspace. */
function toIntegrityEvents({ changes, gaps }, mayChange, writerOf) {
    // What is not allowed comes first, so that a limit never hides it behind what is.
    const judged = changes.map((change) => ({
        ...change,
        allowed: mayChange.some((glob) => matchesGlob(glob, change.path)),
    }));
    const ordered = [...judged.filter(({ allowed }) => !allowed), ...judged.filter(({ allowed }) => allowed)];
    const told = ordered.slice(0, MAX_CHANGES).map(({ checkout, path: inside, change, allowed }) => {
        const path = checkout === "" ? inside : `${checkout}/${inside}`;
        const writer = writerOf(path);
        return { kind: "integrity", path, change, allowed, ...(writer ? { writer } : {}) };
    });
    const left = ordered.length - told.length;
    return [
        ...told,
        ...(left > 0 ? [{ kind: "gap", what: "integrity", why: "too-many-changes", count: left }] : []),
        ...gaps.map(({ why, count }) => ({ kind: "gap", what: "integrity", why, count })),
    ];
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/source-watch.js
// Keeps what was checked out, from the moment it was, and compares it at the end.




/** Only programs of the system read a repository. */
const ENVIRONMENT = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
/** How the runner names steps that use GitHub's own checkout and have no id (`GITHUB_ACTION`). */
const CHECKOUT = "__actions_checkout";
class SourceWatch {
    #workspace;
    #policy;
    #writers = new FileWriters();
    #snapshot;
    #busy = Promise.resolve();
    /** What the last comparison found, as text: it is told once. */
    #told = new Set();
    constructor(workspace, policy) {
        this.#workspace = workspace;
        this.#policy = policy;
    }
    /** Records checkouts that are new. To be called whenever a step has ended: one of them checks out. */
    record(step) {
        if (this.#policy.integrity === "off")
            return;
        this.#busy = this.#busy.then(async () => {
            this.#snapshot = await snapshotCheckouts(this.#workspace, ENVIRONMENT, this.#snapshot, step.startsWith(CHECKOUT));
        });
        this.#busy.catch(() => undefined);
    }
    wrote({ actor, inode, name }) {
        this.#writers.wrote(actor, inode, name);
    }
    /** What else was observed. */
    heard(event) {
        if (event.kind === "step" && event.state === "ended")
            this.record(event.step);
        // A write may be among what was lost: whoever wrote before it would be named in the place of another.
        if (event.kind === "gap" && event.what === "events")
            this.#writers.forget();
    }
    /** What became of them and was not so the last time. Throws what went wrong with recording. */
    async compare() {
        if (this.#policy.integrity === "off")
            return [];
        await this.#busy;
        // No step was seen to end, as where the kernel has no tracing: what was checked out is then not known.
        if (this.#snapshot === undefined)
            return [source_watch_gap("never-recorded")];
        const comparison = await compareCheckouts(this.#snapshot, { isBuildInput: isBuildInput });
        const events = [
            ...toIntegrityEvents(comparison, this.#policy.mayChange, (path) => this.#writers.writerOf(this.#workspace, path)),
            ...(this.#snapshot.checkouts.length === 0 ? [source_watch_gap("no-checkout")] : []),
        ];
        const before = this.#told;
        this.#told = new Set(events.map((event) => JSON.stringify(event)));
        return events.filter((event) => !before.has(JSON.stringify(event)));
    }
}
function source_watch_gap(why) {
    return { kind: "gap", what: "integrity", why };
}

;// CONCATENATED MODULE: ./actions/harden-runner/lib/agent/build-agent.js
// Builds the agent on the real machine, from its configuration.







/** Throws the system's error if the log is there already: its agent may still run. */
function buildAgent(config, logFile) {
    const { instance, group } = traceNames(process.pid);
    const { tracefs = "/sys/kernel/tracing", arch } = readPlatform();
    const observer = new Observer(machinePorts(tracefs, instance), {
        ...config,
        agent: process.pid,
        architecture: arch === "x64" || arch === "arm64" ? arch : undefined,
        group,
        sources: config.policy.integrity === "off" ? undefined : config.workspace,
    });
    const log = new RunLog(EventLog.create(logFile));
    log.record({ kind: "start", ...originOf(config.policy) }, Date.now());
    return new Agent(config, {
        nft: openNft(),
        observer,
        log,
        source: new SourceWatch(config.workspace, config.policy),
        logText: () => build_agent_textOf(logFile),
        runnerFamily: () => build_agent_familyOf(config.runner),
        now: () => Date.now(),
    });
}
/** A line ends where the file has a line end; the last one was flushed whole. */
async function* build_agent_textOf(logFile) {
    for (const line of new EventLogLines(logFile))
        yield `${line}\n`;
}
/** The process that runs the job, and the one that started it: both speak with GitHub. */
function build_agent_familyOf(runner) {
    if (runner === undefined)
        return [];
    const parent = createProcessReader().status(runner)?.parent;
    return parent === undefined || parent <= 1 ? [runner] : [runner, parent];
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   et: () => (/* binding */ CONTROL_SOCKET),
/* harmony export */   jA: () => (/* binding */ DOCKER_SOCKET)
/* harmony export */ });
/* unused harmony exports PROGRAM_FOLDER, STATE_FOLDER, CONTROL_FOLDER, SERVICE */
// Where the agent lives. Fixed, so that nothing in the environment of a job can point a later phase at a forgery.
/** Program and configuration: owned by root, read-only. Not below /opt, which everybody may write to on hosted images. */
const PROGRAM_FOLDER = "/var/lib/lockstep-harden-runner";
/** Log, state and socket: owned by the agent's user; nobody else can write there. */
const STATE_FOLDER = "/run/lockstep-harden-runner";
/** For the phases only: a folder that the user of the runner can enter and nobody else, because the log holds arguments. */
const CONTROL_FOLDER = `${STATE_FOLDER}/control`;
const CONTROL_SOCKET = `${CONTROL_FOLDER}/agent.sock`;
/** Where containers that mount Docker's socket find the filter. */
const DOCKER_SOCKET = `${STATE_FOLDER}/docker.sock`;
const LOG_FILE = `${STATE_FOLDER}/events.jsonl`;
/** Name of the transient service, where systemd runs. */
const SERVICE = "lockstep-harden-runner";


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hG: () => (/* binding */ UnavailableError)
/* harmony export */ });
/* unused harmony exports LockstepError, PermissionError */
/** The base of all expected errors. Anything else that is thrown is a bug and is reported as one. */
class LockstepError extends Error {
    code;
    hint;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
    }
}
/** Bad input from the person who runs the tool: exit code 2. */
class UsageError extends LockstepError {
    name = "UsageError";
    /** Every problem found, so that all are reported together. */
    problems;
    constructor(code, message, details) {
        super(code, message, details);
        this.problems = (details.problems ?? []).map((problem) => typeof problem === "string" ? { message: problem } : problem);
    }
}
/** The token may not do what was asked. `permissions` is the block to add to the workflow. */
class PermissionError extends LockstepError {
    name = "PermissionError";
    permissions;
    constructor(message, details) {
        super("permission-missing", message, details);
        this.permissions = details.permissions;
    }
}
/** Something outside did not answer: after retries it becomes `notChecked`, hence `incomplete`. */
class UnavailableError extends LockstepError {
    name = "UnavailableError";
}
/** Evidence contradicts itself: always a failure, never downgraded. */
class IntegrityError extends LockstepError {
    name = "IntegrityError";
}


/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fH: () => (/* binding */ serveControl)
/* harmony export */ });
/* unused harmony exports askControl, askControlText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
// How the phases of an action speak with the agent: HTTP over a socket in a folder that only the agent can write to.




const MAX_ANSWER_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 * 1024));
/** Without a word of the answer, in milliseconds. */
const TIMEOUT_MS = 20_000;
/** Answers questions at `path` (absolute) of whoever can enter its folder. A job can, so no question may weaken anything. */
function serveControl(path, answer) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((incoming, response) => void respond(incoming, response, answer));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(path, () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o666);
            resolve({ close: () => server.close() });
        });
    });
}
async function respond(incoming, response, answer) {
    incoming.resume();
    response.on("error", () => undefined);
    try {
        const answered = await answer((incoming.url ?? "/").slice(1));
        if (answered === undefined)
            response.writeHead(404).end();
        else if (typeof answered === "string")
            response.writeHead(200).end(answered);
        else {
            response.writeHead(200);
            for await (const text of answered)
                if (!(await taken(response, text)))
                    return;
            response.end();
        }
    }
    catch {
        // What went wrong stands in the agent's log; the asker sees an answer that breaks off.
        response.destroy();
    }
}
/** False if the asker is gone: then what the answer is read from must be let go of. */
function taken(response, text) {
    if (response.destroyed)
        return false;
    if (response.write(text))
        return true;
    return new Promise((resolve) => {
        response.once("drain", () => resolve(true)).once("close", () => resolve(false));
    });
}
/**
 * Asks the agent at `path` and hands its answer on as it comes. Throws `UnavailableError` (`not-found`) where no agent
 * listens, and `IntegrityError` (`response-malformed`) where the socket is one that somebody else could have put there.
 * `patience` is how long it may take to begin, in milliseconds.
 */
async function* askControl(path, question, patience = TIMEOUT_MS) {
    trusted(path);
    let bytes = 0;
    for await (const chunk of received(await send(path, question, patience))) {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES)
            throw gone("says more than is believed", undefined);
        yield chunk;
    }
}
async function* received(answer) {
    try {
        for await (const chunk of answer)
            yield chunk;
    }
    catch (cause) {
        throw gone("broke off while it answered", cause);
    }
}
/** The whole answer as text. Throws as `askControl`. */
async function askControlText(path, question, patience) {
    const chunks = [];
    for await (const chunk of askControl(path, question, patience))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
}
function send(path, question, timeout) {
    return new Promise((resolve, reject) => {
        const asked = request({ socketPath: path, path: `/${question}`, timeout }, (response) => {
            if (response.statusCode === 200)
                resolve(response);
            else
                reject(gone(`answers with status ${response.statusCode}`, undefined));
        });
        asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
        asked.on("error", (cause) => reject(gone("does not answer", cause)));
        asked.end();
    });
}
/** The folder and the socket belong to the same user, who is not this process's, and nobody else may write to the folder. */
function trusted(path) {
    const folder = lstatSync(dirname(path), { throwIfNoEntry: false });
    const socket = lstatSync(path, { throwIfNoEntry: false });
    if (folder === undefined || socket === undefined)
        throw gone("is not there", undefined);
    const own = process.getuid?.() === 0 ? -1 : process.getuid?.();
    const sound = folder.isDirectory() && socket.isSocket() && folder.uid === socket.uid && (folder.mode & 0o022) === 0;
    if (sound && folder.uid !== own)
        return;
    throw new IntegrityError("response-malformed", "the agent's socket is not one that the agent made", {
        hint: "Something on this runner tried to stand in for the agent: treat the job as compromised.",
    });
}
function gone(what, cause) {
    return new UnavailableError("not-found", `the agent ${what}`, {
        hint: "It was never started, or something ended it. Look for `harden-runner` in the log of the job's first step; on a runner that keeps its machine, at `journalctl --unit=lockstep-harden-runner`.",
        cause,
    });
}


/***/ }),

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   o3: () => (/* binding */ readOwnText)
/* harmony export */ });
/* unused harmony exports readBundleText, nonRootFolders */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(706);
// Reads a file that root wrote for this program.



/** The text of the file. Throws `IntegrityError` (`response-malformed`) if anybody but root could have written it. */
function readOwnText(path) {
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if (uid === 0 && (mode & 0o022) === 0)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs("response-malformed", `${path} could have been written by somebody else than root`, {
        hint: "Something on this runner changed the agent's files: treat the job as compromised.",
    });
}
/** The text of one of the suite's own files. Throws the system's error if it is not there. */
function readBundleText(url) {
    return readFileSync(url, "utf8");
}
/**
 * True if there is anything at `path` that this process may see. Not `existsSync`, which asks as if the process had no
 * capabilities (access(2)).
 */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** The folders above `path` that somebody else than root could rename, the nearest last. */
function nonRootFolders(path) {
    const parent = dirname(path);
    if (parent === path)
        return [];
    const above = nonRootFolders(parent);
    // Whoever may write to a folder can rename what is in it.
    return isRootOnly(dirname(parent)) || parent === "/" ? above : [...above, parent];
}
function isRootOnly(folder) {
    const { uid, mode } = statSync(folder);
    return uid === 0 && (mode & 0o022) === 0;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(993);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
