package latentia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import latentia.figure.Figure;
import latentia.figure.FigureExport;
import latentia.text.Messages;

/**
 * Pictures of the labs on their examples, as PNG and SVG, and a page that shows them. It needs
 * neither a display nor a toolkit.
 */
public final class Gallery {
  private static final Messages MESSAGES = Messages.of(Gallery.class);
  private static final int DPI = 150;

  private final Path folder;
  private final Consumer<String> progress;

  /**
   * @param folder made if it does not exist
   * @param progress is told a sentence before each picture
   */
  public Gallery(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Writes everything.
   *
   * @return the page
   * @throws IOException if the folder cannot be written to
   */
  public Path write() throws IOException {
    Files.createDirectories(folder);
    List<GalleryPicture> pictures = new ArrayList<>(MixtureGallery.pictures());
    pictures.addAll(new LatentGallery().pictures());
    pictures.addAll(ComponentsGallery.pictures());
    for (int i = 0; i < pictures.size(); i++) {
      GalleryPicture picture = pictures.get(i);
      progress.accept(MESSAGES.get("gallery.progress", i + 1, pictures.size(), picture.title()));
      write(picture);
    }
    Path page = folder.resolve("index.html");
    Files.writeString(page, new GalleryPage(pictures).html(), StandardCharsets.UTF_8);
    progress.accept(MESSAGES.get("gallery.done", 2 * pictures.size(), page));
    return page;
  }

  private void write(GalleryPicture picture) throws IOException {
    Figure figure = picture.figure();
    Path png = folder.resolve(picture.name() + ".png");
    Path svg = folder.resolve(picture.name() + ".svg");
    FigureExport.png(figure, png, GalleryPicture.WIDTH, picture.height(), DPI);
    FigureExport.svg(figure, svg, GalleryPicture.WIDTH, picture.height());
  }
}
