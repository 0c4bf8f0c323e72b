using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Enums.</summary>
internal static class TypeStatements
{
    public static void Apply(StatementReplay replay, CreateEnumStmt statement)
    {
        if (replay.NewName(statement.Name) is not { } name)
        {
            return;
        }

        if (RelationNames.IsTypeTaken(replay.Catalog, name))
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"type \"{name.Name}\" already exists");
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

    private static EnumType Enum(StatementReplay replay, QualifiedName name) => (EnumType)replay.Catalog.FindType(name)!;

    private static void Put(StatementReplay replay, QualifiedName name, EnumType type)
        => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[name.Schema].With(type));

    private static QualifiedName? RequireEnum(StatementReplay replay, Postgres.Syntax.ObjectName name)
    {
        if (replay.Names.FindType(name) is not { } found)
        {
            replay.Fail(ServerError.UndefinedObject, name, $"type \"{name}\" does not exist");
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
