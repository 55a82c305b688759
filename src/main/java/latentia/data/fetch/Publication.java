package latentia.data.fetch;

import java.net.URI;
import java.util.List;

/**
 * Files that are published together.
 *
 * @param key its name on the command line, and of the folder its files are kept in
 * @param addresses of folders that hold the files, the preferred one first; each ends with a slash
 */
record Publication(String key, List<URI> addresses, List<RemoteFile> files) {
  Publication {
    addresses = List.copyOf(addresses);
    files = List.copyOf(files);
  }

  /** The same files, to be had from there instead. */
  Publication at(URI address) {
    return new Publication(key, List.of(address), files);
  }

  long size() {
    return files.stream().mapToLong(RemoteFile::size).sum();
  }
}
