package latentia.app.latent.bench;

import latentia.figure.Figure;
import latentia.figure.Theme;
import latentia.lab.look.SheetSize;

/** A picture of a bench with all that it is made of; built on a painter thread. */
@FunctionalInterface
public interface BenchPicture {
  Figure of(Theme theme, SheetSize size);
}
