package latentia.app.data;

import java.nio.file.Path;
import latentia.data.ImportMemory;
import latentia.data.UserFolder;
import latentia.data.fetch.Library;

/**
 * What is kept for the user between two runs of the program.
 *
 * @param imports how files were imported
 * @param library data sets that were fetched
 */
public record UserFolders(ImportMemory imports, Library library) {
  /** The places of the user of this process. */
  public static UserFolders ofUser() {
    return new UserFolders(new ImportMemory(UserFolder.SETTINGS.ofUser()), Library.ofUser());
  }

  /** All in one folder, which need not exist yet. */
  public static UserFolders in(Path folder) {
    return new UserFolders(new ImportMemory(folder), new Library(folder));
  }
}
