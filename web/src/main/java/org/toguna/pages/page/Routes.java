package org.toguna.pages.page;

import java.util.List;

/** The pages of one feature. */
public interface Routes {
    List<Route> routes();
}
