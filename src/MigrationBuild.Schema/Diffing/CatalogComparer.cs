using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The difference of two catalogs. Objects are the same if their names are; indexes and constraints also if all but their names is.</summary>
public static class CatalogComparer
{
    /// <summary>The changes that turn <paramref name="current"/> into <paramref name="desired"/>, as far as its sources express.</summary>
    public static EquatableArray<Change> Compare(Catalog current, Catalog desired, SchemaScope scope)
    {
        var generated = new GeneratedOrigins();
        return RoleComparer.Compare(current, desired, scope, generated)
            .Concat(Schemas(current, desired, scope))
            .Concat(Extensions(current, desired, scope))
            .Concat(Types(current, desired, scope, generated))
            .Concat(Sequences(current, desired, scope, generated))
            .Concat(Tables(current, desired, scope))
            .Concat(ObjectComparer.Compare(current, desired, scope, generated))
            .Concat(new AccessComparer(current, desired, scope, new HashSet<ObjectId>()).Compare())
            .ToEquatableArray();
    }

    private static IEnumerable<Change> Schemas(Catalog current, Catalog desired, SchemaScope scope)
    {
        foreach (var schema in desired.Schemas.Where(schema => !BookkeepingTables.Fill(schema)))
        {
            var old = current.Schemas.Find(schema.Name);
            if (old is null)
            {
                yield return new CreateSchema(schema);
            }

            if (scope.Comments && Comments.Change("SCHEMA", schema.Name, old?.Comment, schema.Comment) is { } comment)
            {
                yield return comment;
            }
        }

        foreach (var schema in current.Schemas.Where(schema => scope.Schemas && !desired.Schemas.ContainsKey(schema.Name) && !BookkeepingTables.Fill(schema)))
        {
            yield return new DropSchema(schema);
        }
    }

    private static IEnumerable<Change> Extensions(Catalog current, Catalog desired, SchemaScope scope)
    {
        foreach (var extension in desired.Extensions)
        {
            // An extension brings a comment of its own, which a dump repeats: comments are not compared.
            if (current.Extensions.Find(extension.Name) is not { } old)
            {
                yield return new CreateExtension(extension);
            }
            else if ((extension.Version is not null && old.Version is not null && extension.Version != old.Version)
                || (extension.Schema is not null && old.Schema is not null && extension.Schema != old.Schema))
            {
                yield return new UpdateExtension(old, extension);
            }
        }

        foreach (var extension in current.Extensions.Where(extension => scope.Extensions && !desired.Extensions.ContainsKey(extension.Name)))
        {
            yield return new DropExtension(extension);
        }
    }

    private static IEnumerable<Change> Types(Catalog current, Catalog desired, SchemaScope scope, GeneratedOrigins generated)
    {
        foreach (var (name, schema, type) in Named(desired, schema => schema.Types))
        {
            if (type is not EnumType wanted || current.FindType(name) is not (null or EnumType))
            {
                foreach (var change in TypeComparer.Compare(name, current.FindType(name), type, scope))
                {
                    yield return change;
                }

                continue;
            }

            var old = current.FindType(name) as EnumType;
            foreach (var change in old is null ? [new CreateEnum(schema, wanted)] : EnumComparer.Compare(schema, old, wanted, scope))
            {
                yield return change;
            }

            if (scope.Comments && Comments.Change("TYPE", schema, wanted.Name, old?.Comment, wanted.Comment) is { } comment)
            {
                yield return comment;
            }
        }

        foreach (var (name, schema, type) in Named(current, schema => schema.Types))
        {
            if (desired.FindType(name) is null && type is not MultirangeType && (type is EnumType || scope.Objects || generated.Contain(type.Origin)))
            {
                yield return type is EnumType old ? new DropEnum(schema, old) : new DropType(name, type);
            }
        }
    }

    private static IEnumerable<Change> Sequences(Catalog current, Catalog desired, SchemaScope scope, GeneratedOrigins generated)
    {
        foreach (var (name, schema, relation) in Named(desired, schema => schema.Relations))
        {
            if (relation is not Sequence sequence)
            {
                continue;
            }

            if (IsImplied(desired, schema, sequence))
            {
                // Its column makes it, unless that has one already, of whatever name, or this one is there and not the column's yet.
                var before = OwnedSequences.Behind(current, schema, sequence.OwnedBy!) ?? current.FindRelation(name) as Sequence;
                if (scope.Comments && Comments.Change("SEQUENCE", schema, before?.Name ?? sequence.Name, before?.Comment, sequence.Comment) is { } impliedComment)
                {
                    yield return impliedComment;
                }

                if (before is not null && IsLeftBehind(desired, schema, before) && (before.Type != sequence.Type || before.Options != sequence.Options || before.OwnedBy != sequence.OwnedBy))
                {
                    yield return new AlterSequence(schema, before, sequence with { Name = before.Name });
                }

                continue;
            }

            var old = current.FindRelation(name) as Sequence;
            if (scope.Comments && Comments.Change("SEQUENCE", schema, sequence.Name, old?.Comment, sequence.Comment) is { } comment)
            {
                yield return comment;
            }

            if (old is null)
            {
                yield return new CreateSequence(schema, sequence);
            }
            else if (old.Type != sequence.Type || old.Options != sequence.Options || old.OwnedBy != sequence.OwnedBy)
            {
                yield return new AlterSequence(schema, old, sequence);
            }
        }

        foreach (var (name, schema, relation) in Named(current, schema => schema.Relations))
        {
            // An owned sequence goes with its column, one behind a default with that default.
            if (relation is Sequence left
                && (scope.Sequences || (left.OwnedBy is null && generated.Contain(left.Origin)))
                && desired.FindRelation(name) is not Sequence
                && !IsImplied(current, schema, left)
                && IsLeftBehind(desired, schema, left))
            {
                yield return new DropSequence(schema, left);
            }
        }
    }

    private static bool IsLeftBehind(Catalog desired, string schema, Sequence sequence)
        => sequence.OwnedBy is not { } owner || desired.FindTable(new QualifiedName(schema, owner.Table))?.FindColumn(owner.Column) is not null;

    /// <summary>Whether the column's change or creation makes the sequence, as <c>serial</c> does.</summary>
    private static bool IsImplied(Catalog catalog, string schema, Sequence sequence)
        => sequence.OwnedBy is { } owner && OwnedSequences.Behind(catalog, schema, owner) == sequence;

    private static IEnumerable<Change> Tables(Catalog current, Catalog desired, SchemaScope scope)
    {
        foreach (var (name, table) in desired.Tables().OrderBy(entry => entry.Value.Origin).Select(entry => (entry.Key, entry.Value)))
        {
            if (BookkeepingTables.Contains(table.Name) || table.Persistence == Persistence.Temporary)
            {
                continue;
            }

            if (current.FindTable(name) is not { } old || IsAnother(old, table))
            {
                yield return new CreateTable(name, table);
                continue;
            }

            foreach (var change in old == table ? [] : new TableComparer(current, desired, scope, name, old, table).Compare())
            {
                yield return change;
            }
        }

        foreach (var entry in current.Tables())
        {
            if ((desired.FindTable(entry.Key) is not { } wanted || IsAnother(entry.Value, wanted))
                && (scope.Objects || entry.Value.Foreign is null)
                && (scope.Partitions || entry.Value.PartitionOf is not { } partition || desired.FindTable(partition.Parent) is null)
                && !BookkeepingTables.Contains(entry.Value.Name)
                && entry.Value.Persistence != Persistence.Temporary)
            {
                yield return new DropTable(entry.Key, entry.Value);
            }
        }
    }

    /// <summary>A table does not become a foreign one, nor one of another server.</summary>
    private static bool IsAnother(Table old, Table wanted) => old.Foreign?.Server != wanted.Foreign?.Server;

    private static IEnumerable<(QualifiedName Name, string Schema, T Value)> Named<T>(Catalog catalog, Func<DatabaseSchema, PersistentMap<T>> values)
        where T : class
        => from schema in catalog.Schemas
           from entry in values(schema).Entries()
           select (new QualifiedName(schema.Name, entry.Key), schema.Name, entry.Value);
}
