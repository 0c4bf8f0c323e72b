using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Composite types (<c>DefineCompositeType</c>, and ALTER TABLE's ways with their attributes).</summary>
internal static class CompositeStatements
{
    public static void Apply(StatementReplay replay, CompositeTypeStmt statement)
    {
        if (TypeStatements.NewTypeName(replay, statement.Name) is not { } name)
        {
            return;
        }

        if (RelationNames.IsTaken(replay.Catalog, name))
        {
            replay.Fail(ServerError.DuplicateTable, statement.Name, $"relation \"{name.Name}\" already exists");
            return;
        }

        var type = new CompositeType(name.Name, default) { Origin = replay.OriginOf(statement) };
        foreach (var definition in statement.Attributes)
        {
            if (Read(replay, definition) is not { } attribute)
            {
                return;
            }

            if (type.Find(attribute.Name) is not null)
            {
                replay.Fail(ServerError.DuplicateColumn, definition.Name, $"column \"{attribute.Name}\" specified more than once");
                return;
            }

            type = type with { Attributes = type.Attributes.Add(attribute) };
        }

        Put(replay, name, type);
    }

    public static void Apply(StatementReplay replay, AlterCompositeTypeStmt statement)
    {
        if (Require(replay, statement.Name) is not { } name)
        {
            return;
        }

        foreach (var command in statement.Commands)
        {
            Apply(replay, name, command);
            if (replay.Failed)
            {
                return;
            }
        }
    }

    public static void RenameAttribute(StatementReplay replay, ObjectName type, Identifier attribute, Identifier newName, DropBehavior behavior)
    {
        if (Require(replay, type) is not { } name)
        {
            return;
        }

        var own = Find(replay, name);
        var renamed = NameGenerator.Truncate(newName.Name);
        if (own.Find(NameGenerator.Truncate(attribute.Name)) is not { } found)
        {
            replay.Fail(ServerError.UndefinedColumn, attribute, $"column \"{attribute.Name}\" does not exist");
        }
        else if (own.Find(renamed) is not null)
        {
            RaiseTaken(replay, name, newName, renamed);
        }
        else if (TypedTables.Require(replay, name, behavior, newName) is { } tables)
        {
            replay.Catalog = CatalogExpressions.Rename(replay.Names, Renaming.OfAttribute(name, found.Name, renamed), found.Name);
            Put(replay, name, own.With(found.Name, found with { Name = renamed }));
            replay.Catalog = tables.Aggregate(replay.Catalog, (catalog, table) => CatalogRenaming.Apply(Renaming.OfColumn(table, found.Name, renamed), replay.Names with { Catalog = catalog }));
        }
    }

    /// <summary>Comments on the attribute, if the name is that of a composite type.</summary>
    public static bool TryComment(StatementReplay replay, ObjectName type, Identifier attribute, string? comment)
    {
        if (replay.Names.FindRelation(type) is not null || replay.Names.FindType(type) is not { } name || replay.Catalog.FindType(name) is not CompositeType composite)
        {
            return false;
        }

        if (RequireAttribute(replay, name, attribute) is { } found)
        {
            Put(replay, name, composite.With(found with { Comment = comment }));
        }

        return true;
    }

    private static void Apply(StatementReplay replay, QualifiedName name, AlterAttributeCmd command)
    {
        switch (command)
        {
            case AddAttributeCmd add when Find(replay, name).Find(NameGenerator.Truncate(add.Attribute.Name.Name)) is { } taken:
                RaiseTaken(replay, name, add.Attribute.Name, taken.Name);
                break;
            case AddAttributeCmd add when Read(replay, add.Attribute) is { } added && TypedTables.Require(replay, name, add.Behavior, add) is { } tables:
                Put(replay, name, Find(replay, name) with { Attributes = Find(replay, name).Attributes.Add(added) });
                TypedTables.Add(replay, tables, added, add);
                break;
            case DropAttributeCmd { IfExists: true } drop when Find(replay, name).Find(NameGenerator.Truncate(drop.Attribute.Name)) is null:
                break;
            case DropAttributeCmd drop when RequireAttribute(replay, name, drop.Attribute) is { } gone && TypedTables.Require(replay, name, drop.Behavior, drop) is { } tables:
                Removal.Drop(replay, [ObjectId.Attribute(name, gone.Name), .. tables.Select(table => ObjectId.Column(table, gone.Name))], drop.Behavior, drop);
                break;
            case AlterAttributeTypeCmd alter when RequireAttribute(replay, name, alter.Attribute) is { } altered:
                AlterType(replay, name, altered, alter);
                break;
        }
    }

    private static void AlterType(StatementReplay replay, QualifiedName name, CompositeAttribute attribute, AlterAttributeTypeCmd command)
    {
        var type = replay.ResolveType(command.Type);
        if (TypeUsers.FindColumn(replay.Catalog, name) is { } column)
        {
            replay.Fail(ServerError.FeatureNotSupported, command, $"cannot alter type \"{name.Name}\" because column \"{column.Name.Name}.{column.Part}\" uses it");
        }
        else if ((command.Collation is not { } collation || TypeStatements.IsCollatable(replay, type, collation)) && TypedTables.Require(replay, name, command.Behavior, command) is { } tables)
        {
            TypedTables.SetType(replay, tables, attribute.Name, type, TableColumns.CollationOf(replay, command.Collation));
            Put(replay, name, Find(replay, name).With(attribute with { Type = type, Collation = TableColumns.CollationOf(replay, command.Collation) }));
        }
    }

    private static CompositeAttribute? Read(StatementReplay replay, ColumnDef definition)
    {
        var type = replay.ResolveType(definition.Type!);
        return replay.Failed || (definition.Collation is { } collation && !TypeStatements.IsCollatable(replay, type, collation))
            ? null
            : new CompositeAttribute(NameGenerator.Truncate(definition.Name.Name), type) { Collation = TableColumns.CollationOf(replay, definition.Collation) };
    }

    /// <summary>The server looks for it among relations, so that is what it says of a type without one.</summary>
    private static QualifiedName? Require(StatementReplay replay, ObjectName name)
    {
        var found = replay.Names.FindType(name);
        switch (found is { } type ? replay.Catalog.FindType(type) : null)
        {
            case CompositeType:
                return found;
            case null when found is not null:
                replay.Fail(ServerError.WrongObjectType, name, $"\"{name.Name}\" is not a composite type");
                return null;
            default:
                replay.Fail(ServerError.UndefinedTable, name, $"relation \"{name}\" does not exist");
                return null;
        }
    }

    private static CompositeAttribute? RequireAttribute(StatementReplay replay, QualifiedName name, Identifier attribute)
    {
        var found = Find(replay, name).Find(NameGenerator.Truncate(attribute.Name));
        if (found is null)
        {
            replay.Fail(ServerError.UndefinedColumn, attribute, $"column \"{attribute.Name}\" of relation \"{name.Name}\" does not exist");
        }

        return found;
    }

    private static void RaiseTaken(StatementReplay replay, QualifiedName name, SyntaxNode node, string attribute)
        => replay.Fail(ServerError.DuplicateColumn, node, $"column \"{attribute}\" of relation \"{name.Name}\" already exists");

    private static CompositeType Find(StatementReplay replay, QualifiedName name) => (CompositeType)replay.Catalog.FindType(name)!;

    private static void Put(StatementReplay replay, QualifiedName name, CompositeType type)
        => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[name.Schema].With(type));
}
