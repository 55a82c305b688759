package latentia.data.fetch;

/**
 * A file on a server, known to the last bit.
 *
 * @param name as it is called there and kept here
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
record RemoteFile(String name, long size, String sha256) {}
