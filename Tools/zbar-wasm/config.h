/* How ZBar is configured for the verifier page: its QR reader and nothing else.
   Stands in for the config.h that ZBar's configure would write. */
#ifndef AMAN_ZBAR_CONFIG_H
#define AMAN_ZBAR_CONFIG_H

#define ENABLE_QRCODE 1
#define HAVE_ERRNO_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_SYS_TIME_H 1
#define HAVE_UNISTD_H 1
#define NO_STATS 1
#define ZNO_MESSAGES 1
#define PACKAGE_VERSION "0.23.92"
#define ZBAR_VERSION_MAJOR 0
#define ZBAR_VERSION_MINOR 23
#define ZBAR_VERSION_PATCH 92

#endif
