package latentia.cli;

import java.util.List;
import latentia.text.Messages;

/**
 * The page of the gallery: readable without style sheets, by screen readers, in a dark browser and
 * on a narrow screen.
 */
record GalleryPage(List<GalleryPicture> pictures) {
  private static final Messages MESSAGES = Messages.of(GalleryPage.class);
  private static final String STYLE =
      """
      :root { color-scheme: light dark; font-family: Inter, system-ui, sans-serif; }
      body { margin: 2rem auto; padding: 0 1.5rem; max-width: 84rem; line-height: 1.5; }
      main { display: grid; gap: 2.5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 34rem), 1fr)); }
      figure { margin: 0; }
      img { width: 100%; height: auto; border: 1px solid #8c959f66; border-radius: 6px; }
      h1, h2 { line-height: 1.25; }
      h2 { font-size: 1.1rem; margin: 0.75rem 0 0.25rem; }
      p { margin: 0; max-width: 65ch; }
      header { margin-bottom: 2rem; }
      """;

  String html() {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + text("gallery.title") + "</title>\n")
        .append("<style>\n" + STYLE + "</style>\n</head>\n<body>\n")
        .append("<header>\n<h1>" + text("gallery.heading") + "</h1>\n")
        .append("<p>" + text("gallery.about") + "</p>\n</header>\n<main>\n");
    for (GalleryPicture picture : pictures) {
      page.append(figure(picture));
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String figure(GalleryPicture picture) {
    String title = escaped(picture.title());
    String words = escaped(picture.explanation());
    return "<figure>\n<a href=\"%s.svg\"><img src=\"%s.png\" width=\"%s\" height=\"%s\" alt=\"%s. %s\"></a>\n"
            .formatted(
                picture.name(),
                picture.name(),
                Integer.toString(GalleryPicture.WIDTH),
                Integer.toString(picture.height()),
                title,
                words)
        + "<figcaption>\n<h2>%s</h2>\n<p>%s</p>\n</figcaption>\n</figure>\n"
            .formatted(title, words);
  }

  private static String text(String key) {
    return escaped(MESSAGES.get(key));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
