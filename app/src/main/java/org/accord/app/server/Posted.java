package org.accord.app.server;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;

/** What came with a request, read when asked for, and never more than is let in. */
final class Posted implements Ask.Content {

  /** What comes with a request that reads. */
  static final Ask.Content NOTHING =
      new Ask.Content() {
        @Override
        public String type() {
          return "";
        }

        @Override
        public byte[] bytes() {
          return new byte[0];
        }

        @Override
        public List<Ask.Sent> files() {
          return List.of();
        }
      };

  private final Context ctx;
  private final Gate gate;

  Posted(Context ctx, Gate gate) {
    this.ctx = ctx;
    this.gate = gate;
  }

  @Override
  public String type() {
    String type = ctx.header("Content-Type");
    return type == null ? "" : type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public byte[] bytes() {
    return ctx.bodyAsBytes();
  }

  @Override
  public List<Ask.Sent> files() {
    List<Ask.Sent> files = new ArrayList<>();
    try {
      for (UploadedFile file : ctx.uploadedFiles()) {
        try (InputStream in = file.content()) {
          files.add(new Ask.Sent(file.filename(), file.contentType(), in.readAllBytes()));
        }
      }
    } catch (Exception e) { // the server's code throws ServletException without saying so
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (String.valueOf(cause.getMessage()).contains("max length exceeded")) {
          throw gate.tooLarge();
        }
      }
      throw Problem.badRequest("The form cannot be read: " + e.getMessage());
    }
    return files;
  }
}
