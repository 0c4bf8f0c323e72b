namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The names of constraints and indexes in the database: those given by <c>map:</c>, else Prisma's convention, cut to PostgreSQL's length.</summary>
internal static class ConstraintNames
{
    public static string Of(PrismaModel model, PrismaKey key) => key.MappedName?.Text ?? Names.WithSuffix(model.TableName, "_pkey");

    public static string Of(PrismaModel model, PrismaIndex index) =>
        index.MappedName?.Text
        ?? Names.WithSuffix(Join(model, index.Fields.Select(part => part.Field.ColumnName)), index.IsUnique ? "_key" : "_idx");

    /// <summary>The foreign key of a relation field; the model is the one that holds the columns.</summary>
    public static string Of(PrismaModel model, RelationField? field)
    {
        if (field?.MappedName is { } name)
        {
            return name.Text;
        }

        var columns = (field?.Fields ?? []).Select(column => model.FindScalarField(column)?.ColumnName ?? column);
        return Names.WithSuffix(Join(model, columns), "_fkey");
    }

    private static string Join(PrismaModel model, IEnumerable<string> columns) => model.TableName + "_" + string.Join("_", columns);
}
