package latentia.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes the tree that Batik builds as plain, short SVG, one shape per line: what Batik says of
 * every shape in a group around it moves into the shape, and shapes with the same clip share a
 * group.
 */
final class SvgText {
  /** What Batik takes as given and SVG does not. */
  private static final String DEFAULTS =
      " fill=\"none\" stroke-linecap=\"square\" stroke-miterlimit=\"10\"";

  private static final Set<String> FILL = Set.of("fill", "fill-opacity");
  private static final Set<String> STROKE =
      Set.of(
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit");

  private final StringBuilder text = new StringBuilder();
  private final List<Element> clips = new ArrayList<>();
  private final List<Map<String, String>> shapes = new ArrayList<>();

  private SvgText() {}

  /**
   * @param root the tree
   * @param title of the picture
   * @param viewBox "x y width height"
   */
  static String of(Element root, String title, String viewBox, int width, int height) {
    SvgText svg = new SvgText();
    svg.collect(root, Map.of());
    return svg.write(title, viewBox, width, height);
  }

  private void collect(Element element, Map<String, String> inherited) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element child)) {
        continue;
      }
      Map<String, String> all = new LinkedHashMap<>(inherited);
      switch (child.getTagName()) {
        case "clipPath" -> clips.add(child);
        case "defs" -> collect(child, inherited);
        case "g" -> {
          all.putAll(attributes(child));
          collect(child, all);
        }
        default -> shapes.add(shape(child, all));
      }
    }
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
    }
    return attributes;
  }

  /** Everything said of a shape that has an effect; its name under "". */
  private static Map<String, String> shape(Element element, Map<String, String> inherited) {
    Map<String, String> own = attributes(element);
    Map<String, String> shape = new LinkedHashMap<>();
    shape.put("", element.getTagName());
    boolean filled = !"none".equals(own.get("fill"));
    boolean stroked = !"none".equals(own.get("stroke"));
    if (!element.getTagName().equals("image")) {
      if (filled) {
        shape.put("fill", "black");
      }
      if (stroked) {
        shape.put("stroke", "black");
      }
    }
    inherited.forEach(
        (name, value) -> {
          boolean speaks =
              FILL.contains(name)
                  ? filled
                  : STROKE.contains(name)
                      ? stroked
                      : name.equals("transform") || name.equals("clip-path");
          if (speaks && (shape.containsKey("fill") || !FILL.contains(name))) {
            shape.put(name, colour(value));
          }
        });
    own.forEach(
        (name, value) -> {
          if (value.equals("none")) {
            shape.remove(name);
          } else {
            shape.put(name, value);
          }
        });
    return shape;
  }

  private static String colour(String value) {
    if (!value.startsWith("rgb(")) {
      return value;
    }
    String[] parts = value.substring(4, value.length() - 1).split(",");
    int rgb = 0;
    for (String part : parts) {
      rgb = rgb << 8 | Integer.parseInt(part.strip());
    }
    return new Colour(rgb).hex();
  }

  private String write(String title, String viewBox, int width, int height) {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    text.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    text.append(" width=\"").append(width).append("\" height=\"").append(height);
    text.append("\" viewBox=\"").append(viewBox).append('"').append(DEFAULTS).append(">\n");
    text.append("<title>").append(escaped(title)).append("</title>\n<defs>\n");
    for (Element clip : clips) {
      String d = ((Element) clip.getFirstChild()).getAttribute("d");
      text.append("<clipPath id=\"").append(clip.getAttribute("id"));
      text.append("\"><path d=\"").append(d).append("\"/></clipPath>\n");
    }
    text.append("</defs>\n");
    writeShapes();
    return text.append("</svg>\n").toString();
  }

  private void writeShapes() {
    String open = null;
    for (Map<String, String> shape : shapes) {
      // A shape with a transform of its own has its clip in its own coordinates.
      String clip = shape.containsKey("transform") ? null : shape.remove("clip-path");
      if (open != null && !open.equals(clip)) {
        text.append("</g>\n");
      }
      if (clip != null && !clip.equals(open)) {
        text.append("<g clip-path=\"").append(clip).append("\">\n");
      }
      open = clip;
      text.append('<').append(shape.remove(""));
      shape.forEach(
          (name, value) ->
              text.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
      text.append("/>\n");
    }
    if (open != null) {
      text.append("</g>\n");
    }
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
