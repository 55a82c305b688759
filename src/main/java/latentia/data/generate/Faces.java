package latentia.data.generate;

import java.util.List;
import java.util.Optional;

/** Cartoon faces: features on a round head that turns. */
record Faces() implements ImageFamily {
  private static final double INK = 0.95;
  private static final double SKIN = 0.12;
  private static final double HAIR = 0.8;
  private static final double BLUSH = 0.36;
  private static final double NOSE = 0.55;
  private static final double LINE = 0.5;

  /** How far to either side the eyes lie, in radians. */
  private static final double EYES = 0.42;

  private static final double PARTING = -0.2;

  private static final double CENTRE_X = 14;
  private static final double CENTRE_Y = 14.9;
  private static final double HEAD_X = 10.6;
  private static final double HEAD_Y = 11.4;

  @Override
  public String key() {
    return "faces";
  }

  @Override
  public List<Factor> factors() {
    return List.of(
        new Factor("smile", -1, 1),
        new Factor("gaze", -1, 1),
        new Factor("turn", -0.4, 0.4),
        new Factor("eyes", 0.35, 1));
  }

  @Override
  public Optional<Classes> classes() {
    return Optional.empty();
  }

  /**
   * A face.
   *
   * @param factors smile from -1 for corners of the mouth that hang to 1, gaze from -1 for left to
   *     1, turn of the head to the right in radians, openness of the eyes from 0 to 1
   */
  @Override
  public double[] draw(int label, double... factors) {
    Paper paper = new Paper(SIDE);
    double smile = factors[0];
    double turn = factors[2];
    head(paper, turn);
    for (int side = -1; side <= 1; side += 2) {
      cheek(paper, side, turn, smile);
      eye(paper, side, turn, factors[1], factors[3]);
      brow(paper, side, turn, smile);
    }
    nose(paper, turn);
    mouth(paper, turn, smile);
    return paper.pixels();
  }

  /** Where on the picture a place on the head lies that is so far to the side, in radians. */
  private static double across(double longitude, double turn) {
    return CENTRE_X + HEAD_X * Math.sin(longitude + turn);
  }

  private static void head(Paper paper, double turn) {
    for (int side = -1; side <= 1; side += 2) {
      double near = 1 - side * 0.8 * Math.sin(turn);
      Region ear = Region.ellipse(CENTRE_X + side * HEAD_X, CENTRE_Y + 0.9, 1.8 * near, 2.3 * near);
      paper.cover(ear, SKIN);
      paper.cover(ear.edge(LINE), INK);
    }
    double parting = across(PARTING, turn);
    double crown = CENTRE_Y - HEAD_Y * Math.cos(PARTING + turn);
    paper.cover(Region.ellipse(parting, crown, 2.4, 1.5), HAIR);
    Region head = Region.ellipse(CENTRE_X, CENTRE_Y, HEAD_X, HEAD_Y);
    paper.cover(head, SKIN);
    paper.cover(
        head.and(
            (x, y) -> {
              double u = (x - parting) / HEAD_X;
              return y - (CENTRE_Y - 7.3 + 3.4 * u * u);
            }),
        HAIR);
    paper.cover(head.edge(LINE), INK);
  }

  private static void eye(Paper paper, int side, double turn, double gaze, double open) {
    double longitude = side * EYES;
    double narrow = Math.cos(longitude + turn);
    double x = across(longitude, turn);
    double y = CENTRE_Y - 0.7;
    Region white = Region.ellipse(x, y, 2.9 * narrow, 3 * open);
    paper.cover(white, 0);
    Region pupil = Region.ellipse(x + 1.5 * gaze * narrow, y, 1.35 * narrow, 1.6);
    paper.cover(pupil.and(white.distance()), INK);
    paper.cover(white.edge(0.25), INK);
  }

  /** A bow over the eye, whose outer end sinks with a smile. */
  private static void brow(Paper paper, int side, double turn, double smile) {
    double longitude = side * EYES;
    double half = 2.3 * Math.cos(longitude + turn);
    double x = across(longitude, turn);
    double y = CENTRE_Y - 5 - 0.4 * smile;
    paper.cover(
        Region.around(
            x,
            y,
            half,
            2,
            (px, py) -> {
              double u = (px - x) / half;
              double bow = y + 0.5 * u * u + 0.5 * smile * side * u;
              return Math.max(Math.abs(py - bow) - 0.4, half * (Math.abs(u) - 1));
            }),
        INK);
  }

  private static void cheek(Paper paper, int side, double turn, double smile) {
    double longitude = side * 0.72;
    double narrow = Math.cos(longitude + turn);
    double blush = SKIN + (BLUSH - SKIN) * (1 + smile) / 2;
    paper.cover(Region.ellipse(across(longitude, turn), CENTRE_Y + 4.2, 1.8 * narrow, 1.4), blush);
  }

  private static void nose(Paper paper, double turn) {
    double x = CENTRE_X + 1.15 * HEAD_X * Math.sin(turn);
    paper.cover(Region.ellipse(x, CENTRE_Y + 2.7, 1.1, 0.8), NOSE);
  }

  /** A band between two parabolas that opens with the smile. */
  private static void mouth(Paper paper, double turn, double smile) {
    double x = across(0, turn);
    double half = (3.4 + 0.8 * smile) * Math.cos(turn);
    double open = 0.3 * (1 + smile) * (1 + smile);
    double y = CENTRE_Y + 6.4;
    paper.cover(
        Region.around(
            x,
            y,
            half,
            3,
            (px, py) -> {
              double u = (px - x) / half;
              double middle = y + 2 * smile * (0.5 - u * u);
              double height = 0.5 + open * Math.max(0, 1 - u * u);
              return Math.max(Math.abs(py - middle) - height, half * (Math.abs(u) - 1));
            }),
        INK);
  }
}
