package latentia.figure;

import java.nio.file.Path;
import java.util.Locale;
import latentia.text.Messages;

/** The kinds of file a figure can be written to. */
public enum FigureFormat {
  PNG,
  SVG,
  PDF;

  /**
   * The format that a file's ending asks for.
   *
   * @throws FigureFormatException if no figure can be written to such a file
   */
  public static FigureFormat of(Path file) throws FigureFormatException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    Messages messages = Messages.of(FigureFormat.class);
    return switch (ending) {
      case "png" -> PNG;
      case "svg" -> SVG;
      case "pdf" -> PDF;
      case "gif", "mp4" ->
          throw new FigureFormatException(messages.get("export.noAnimation", name, ending));
      case "" -> throw new FigureFormatException(messages.get("export.noEnding", name));
      default ->
          throw new FigureFormatException(messages.get("export.unknownEnding", name, ending));
    };
  }
}
