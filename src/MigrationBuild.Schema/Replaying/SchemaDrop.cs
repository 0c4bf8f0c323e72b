using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A schema goes; what is in it must go by CASCADE.</summary>
internal static class SchemaDrop
{
    public static void Apply(StatementReplay replay, ObjectName name, DropStmt statement)
    {
        if (replay.Catalog.Schemas.Find(name.Name) is not { } schema)
        {
            if (!statement.IfExists)
            {
                replay.Fail(ServerError.InvalidSchemaName, name, $"schema \"{name}\" does not exist");
            }

            return;
        }

        var extensions = replay.Catalog.Extensions.Where(extension => extension.Schema == schema.Name).ToList();
        var carried = replay.Catalog.Carried
            .Where(carried => carried.Name.StartsWith(schema.Name + ".", StringComparison.Ordinal))
            .ToList();
        var contents = schema.Relations.Keys
            .Concat(schema.Types.Keys)
            .Concat(extensions.Select(extension => $"extension {extension.Name}"))
            .Concat(carried.Select(carried => carried.Key))
            .ToList();
        if (contents.Count > 0 && statement.Behavior != DropBehavior.Cascade)
        {
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                name,
                $"cannot drop schema {schema.Name} because other objects depend on it: {string.Join(", ", contents)}");
            return;
        }

        foreach (var table in replay.Catalog.Schemas[schema.Name].Relations.OfType<Table>().ToList())
        {
            TableDrop.Apply(replay, new QualifiedName(schema.Name, table.Name), DropBehavior.Cascade, name);
        }

        foreach (var sequence in replay.Catalog.Schemas[schema.Name].Relations.OfType<Sequence>().ToList())
        {
            Sequences.Drop(replay, new QualifiedName(schema.Name, sequence.Name), DropBehavior.Cascade, name);
        }

        foreach (var type in schema.Types)
        {
            TypeDrop.Apply(replay, new QualifiedName(schema.Name, type.Name), DropBehavior.Cascade, name);
        }

        var catalog = extensions.Aggregate(replay.Catalog, (result, extension) => result.WithoutExtension(extension.Name));
        replay.Catalog = carried.Aggregate(catalog, (result, one) => result.WithoutCarried(one.Key)).WithoutSchema(schema.Name);
    }
}
