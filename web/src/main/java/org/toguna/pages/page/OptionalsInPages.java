package org.toguna.pages.page;

import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import java.util.Optional;

/**
 * Lets a page ask an {@code Optional} what Java asks it: {@code present}, {@code get()}, {@code orElse(…)}. Expression Language 6 by
 * itself asks the value inside, and then has no word for "is there one?".
 */
public class OptionalsInPages extends BeanELResolver {
    public OptionalsInPages() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return base instanceof Optional ? super.getValue(context, base, property) : null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        return base instanceof Optional ? super.invoke(context, base, method, types, arguments) : null;
    }

    @Override
    public <T> T convertToType(ELContext context, Object object, Class<T> type) {
        if (object instanceof Optional && type.isInstance(object)) {
            context.setPropertyResolved(true);
            return type.cast(object);
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return base instanceof Optional ? super.getType(context, base, property) : null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Optional && super.isReadOnly(context, base, property);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Optional) {
            super.setValue(context, base, property, value);
        }
    }
}
