package latentia.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The three themes. Every text colour has a contrast of at least 4.5:1 with its canvas, in the
 * projector theme 7:1; text shades keep the hue of their mark.
 */
public final class Themes {
  public static final Theme LIGHT =
      new Theme(
          "light",
          Colour.of("#ffffff"),
          Colour.of("#1f2328"),
          Colour.of("#57606a"),
          Colour.of("#e9ecef"),
          Colour.of("#8c959f"),
          Colour.of("#d0d7de"),
          Colour.of("#0969da"),
          shades(
              "#0072B2", "#005F95",
              "#D55E00", "#B04A00",
              "#E69F00", "#956500",
              "#009E73", "#007F5C",
              "#CC79A7", "#A35481",
              "#56B4E9", "#0076A7",
              "#8A7A00", "#7E6F00",
              "#7B5CC4", "#7B5CC4",
              "#6E7781", "#68707A",
              "#A3263E", "#A3263E"),
          Colour.of("#00805D"),
          shade("#CC79A7", "#A8487F"),
          new Theme.TypeSizes(15, 13, 12, 12, 13, 16),
          1);

  public static final Theme DARK =
      new Theme(
          "dark",
          Colour.of("#0d1117"),
          Colour.of("#e6edf3"),
          Colour.of("#9aa4af"),
          Colour.of("#20262e"),
          Colour.of("#6e7681"),
          Colour.of("#30363d"),
          Colour.of("#6cb2ff"),
          shades(
              "#3D9BE0", "#6CB8F0",
              "#F07A2A", "#FF9A57",
              "#E69F00", "#E69F00",
              "#1FBF92", "#1FBF92",
              "#DE8FBB", "#DE8FBB",
              "#7CCBFA", "#7CCBFA",
              "#D6C63A", "#D6C63A",
              "#A78BFA", "#AD92FF",
              "#AEB6BF", "#AEB6BF",
              "#F0637C", "#FF788D"),
          Colour.of("#2FC79B"),
          shade("#CC79A7", "#E39AC4"),
          new Theme.TypeSizes(15, 13, 12, 12, 13, 16),
          1);

  public static final Theme PROJECTOR =
      new Theme(
          "projector",
          Colour.of("#ffffff"),
          Colour.of("#000000"),
          Colour.of("#1f2328"),
          Colour.of("#dfe3e6"),
          Colour.of("#000000"),
          Colour.of("#000000"),
          Colour.of("#0969da"),
          shades(
              "#0072B2", "#004F7C",
              "#D55E00", "#8F3A00",
              "#E69F00", "#724C00",
              "#009E73", "#006044",
              "#CC79A7", "#843865",
              "#56B4E9", "#005980",
              "#8A7A00", "#5F5300",
              "#7B5CC4", "#603FA5",
              "#6E7781", "#4C545E",
              "#A3263E", "#9F213B"),
          Colour.of("#005C43"),
          shade("#CC79A7", "#8A2E6A"),
          new Theme.TypeSizes(44, 26, 24, 24, 26, 30),
          2);

  /** All themes. */
  public static final List<Theme> ALL = List.of(LIGHT, DARK, PROJECTOR);

  /** One ring of the soft shadow under a callout, in every theme. */
  static final Colour SHADOW = Colour.of("#1f2328").withOpacity(9 / 255.0);

  private Themes() {}

  /**
   * The theme of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Theme of(String id) {
    return ALL.stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no theme " + id));
  }

  private static List<Shade> shades(String... markThenText) {
    List<Shade> shades = new ArrayList<>();
    for (int i = 0; i < markThenText.length; i += 2) {
      shades.add(shade(markThenText[i], markThenText[i + 1]));
    }
    return shades;
  }

  private static Shade shade(String mark, String text) {
    return new Shade(Colour.of(mark), Colour.of(text));
  }
}
