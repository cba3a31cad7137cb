package org.toguna.pages.page;

import java.util.List;
import org.toguna.addresses.usecase.Address;

/** What one feature announces: its addresses, its pages and what it lends to those of others. */
public interface Routes {
    /** All that may be linked to by name. */
    List<Address> addresses();

    /** Where two match the same path, the earlier one. */
    List<Route> routes();

    default List<Panel> panels() {
        return List.of();
    }
}
