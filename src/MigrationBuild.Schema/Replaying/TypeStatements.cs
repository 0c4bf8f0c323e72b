using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Enums, and what the statements of all types share.</summary>
internal static class TypeStatements
{
    public static void Apply(StatementReplay replay, CreateEnumStmt statement)
    {
        if (NewTypeName(replay, statement.Name) is not { } name)
        {
            return;
        }

        var labels = statement.Values.Select(value => value.Value).ToEquatableArray();
        if (labels.Distinct().Count() < labels.Count)
        {
            replay.Fail(ServerError.DuplicateObject, statement, "an enum label is used more than once");
            return;
        }

        Put(replay, name, new EnumType(name.Name, labels) { Origin = replay.OriginOf(statement) });
    }

    public static void Apply(StatementReplay replay, AlterEnumAddValueStmt statement)
    {
        if (RequireEnum(replay, statement.Name) is not { } name)
        {
            return;
        }

        var type = Enum(replay, name);
        if (type.Labels.Contains(statement.Value.Value))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateObject, statement.Value, $"enum label \"{statement.Value.Value}\" already exists");
            }

            return;
        }

        var position = type.Labels.Count;
        if (statement.Neighbor is { } neighbor)
        {
            if (IndexOf(type, neighbor.Value) is not { } index)
            {
                replay.Fail(ServerError.InvalidParameterValue, neighbor, $"\"{neighbor.Value}\" is not an existing enum label");
                return;
            }

            position = statement.Placement == EnumValuePlacement.Before ? index : index + 1;
        }

        Put(replay, name, type with { Labels = type.Labels.Insert(position, statement.Value.Value) });
    }

    public static void Apply(StatementReplay replay, AlterEnumRenameValueStmt statement)
    {
        if (RequireEnum(replay, statement.Name) is not { } name)
        {
            return;
        }

        var type = Enum(replay, name);
        if (IndexOf(type, statement.OldValue.Value) is not { } index)
        {
            replay.Fail(ServerError.InvalidParameterValue, statement.OldValue, $"\"{statement.OldValue.Value}\" is not an existing enum label");
            return;
        }

        if (type.Labels.Contains(statement.NewValue.Value))
        {
            replay.Fail(ServerError.DuplicateObject, statement.NewValue, $"enum label \"{statement.NewValue.Value}\" already exists");
            return;
        }

        Put(replay, name, type with { Labels = type.Labels.SetItem(index, statement.NewValue.Value) });
        replay.Catalog = EnumLabels.Rename(replay.Names, name, statement.OldValue.Value, statement.NewValue.Value);
    }

    /// <summary>The schema and name of a type that is to be created; null where that cannot be.</summary>
    public static QualifiedName? NewTypeName(StatementReplay replay, ObjectName written)
    {
        if (replay.NewName(written) is not { } name)
        {
            return null;
        }

        if (RelationNames.IsTypeTaken(replay.Catalog, name))
        {
            replay.Fail(ServerError.DuplicateObject, written, $"type \"{name.Name}\" already exists");
            return null;
        }

        return name;
    }

    /// <summary>The type of that name; one that is not there is raised, and null.</summary>
    public static QualifiedName? Require(StatementReplay replay, ObjectName name)
    {
        if (replay.Names.FindType(name) is { } found)
        {
            return found;
        }

        replay.Fail(ServerError.UndefinedObject, name, $"type \"{name}\" does not exist");
        return null;
    }

    /// <summary>Whether values of the type have a collation; raised where it is known that they have none.</summary>
    public static bool IsCollatable(StatementReplay replay, DataType type, SyntaxNode collation)
    {
        var known = replay.Catalog.BaseTypeOf(type);
        if (!known.IsBuiltIn || known.CategoryOf() == TypeCategory.String)
        {
            return true;
        }

        replay.Fail(ServerError.DatatypeMismatch, collation, $"collations are not supported by type {DataTypeFormatter.Format(type, replay.State.SearchPath)}");
        return false;
    }

    private static EnumType Enum(StatementReplay replay, QualifiedName name) => (EnumType)replay.Catalog.FindType(name)!;

    private static void Put(StatementReplay replay, QualifiedName name, EnumType type)
        => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[name.Schema].With(type));

    private static QualifiedName? RequireEnum(StatementReplay replay, ObjectName name)
    {
        if (Require(replay, name) is not { } found)
        {
            return null;
        }

        if (replay.Catalog.FindType(found) is not EnumType)
        {
            replay.Fail(ServerError.WrongObjectType, name, $"{name} is not an enum");
            return null;
        }

        return found;
    }

    private static int? IndexOf(EnumType type, string label)
    {
        for (var i = 0; i < type.Labels.Count; i++)
        {
            if (type.Labels[i] == label)
            {
                return i;
            }
        }

        return null;
    }
}
