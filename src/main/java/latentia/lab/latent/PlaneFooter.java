package latentia.lab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentia.figure.ColourMap;
import latentia.figure.Footer;
import latentia.lab.look.NumberText;

/** The line under the planes: what colours mean, and what the cursors share. */
final class PlaneFooter {
  private final LatentScene scene;
  private final LatentView view;
  private final CodeColours colours;
  private final double holesTop;

  PlaneFooter(LatentScene scene, LatentView view, CodeColours colours, double holesTop) {
    this.scene = scene;
    this.view = view;
    this.colours = colours;
    this.holesTop = holesTop;
  }

  Footer footer() {
    boolean codesInColour =
        IntStream.range(0, scene.models()).anyMatch(i -> !holes(i) && grid(i).isEmpty());
    List<Footer.ColourBar> bars = new ArrayList<>();
    if (codesInColour) {
      bars.addAll(colours.bars());
    }
    if (IntStream.range(0, scene.models()).anyMatch(this::holes)) {
      bars.add(
          new Footer.ColourBar(
              Words.of("holes.lead"),
              "0",
              ColourMap.EMBER,
              Words.of("holes.top", NumberText.value(holesTop))));
    }
    return new Footer(
        codesInColour ? colours.lead() : "",
        codesInColour ? colours.entries() : List.of(),
        bars,
        note());
  }

  private boolean holes(int model) {
    return plane(model)
        && view.shows(LatentView.Layer.HOLES, model)
        && scene.maps().models().get(model).holes().isPresent()
        && grid(model).isEmpty();
  }

  /** Codes of one number lie on a line, on which no map is laid. */
  private boolean plane(int model) {
    return scene.network(model).latent() > 1;
  }

  private Optional<LatentMaps.Manifold> grid(int model) {
    return plane(model) && view.shows(LatentView.Layer.MANIFOLD, model)
        ? scene.maps().models().get(model).manifold()
        : Optional.empty();
  }

  private String note() {
    for (int i = 0; i < scene.models(); i++) {
      Optional<LatentMaps.Manifold> grid = grid(i);
      if (grid.isPresent() && new GridScale(grid.get()).normal()) {
        return Words.of("manifold.prior", grid.get().x().length, grid.get().y().length);
      }
    }
    String cursor = scene.models() > 1 ? cursor() : "";
    return cursor.isEmpty() ? scene.data().thinned() : cursor;
  }

  private String cursor() {
    Optional<Probe.Place> place = new LinkedPlaces(scene).cursor(0);
    if (place.isEmpty()) {
      return "";
    }
    Probe probe = scene.probe();
    if (probe.link() == Probe.Link.PATH && probe.path().isPresent()) {
      return Words.of("cursor.path", probe.path().get().current() + 1, probe.path().get().frames());
    }
    if (probe.link() == Probe.Link.CODE) {
      return Words.of("cursor.code");
    }
    return scene
        .data()
        .className(place.get().row())
        .map(name -> Words.of("cursor.input.label", scene.data().classNoun(), name))
        .orElseGet(() -> Words.of("cursor.input"));
  }
}
