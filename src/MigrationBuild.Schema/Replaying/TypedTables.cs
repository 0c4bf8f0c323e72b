using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Tables that have their columns from a composite type.</summary>
internal static class TypedTables
{
    /// <summary>Gives a table that is being made the columns of its type (<c>transformOfType</c>).</summary>
    public static void Fill(StatementReplay replay, QualifiedName name, ObjectName written)
    {
        if (RequireType(replay, written) is not { } type)
        {
            return;
        }

        var columns = ((CompositeType)replay.Catalog.FindType(type)!).Attributes
            .Select(attribute => new Column(attribute.Name, attribute.Type) { Collation = attribute.Collation, Origin = replay.OriginOf(written) });
        replay.Put(name, replay.Table(name) with { OfType = type, Columns = columns.ToEquatableArray() });
    }

    /// <summary><c>OF type</c>: the table must have the type's columns already (<c>ATExecAddOf</c>).</summary>
    public static void Bind(StatementReplay replay, QualifiedName name, AddOfCmd command)
    {
        if (RequireType(replay, command.Type) is not { } type)
        {
            return;
        }

        var table = replay.Table(name);
        if (!table.Parents.IsEmpty)
        {
            replay.Fail(ServerError.WrongObjectType, command, "typed tables cannot inherit");
            return;
        }

        var attributes = ((CompositeType)replay.Catalog.FindType(type)!).Attributes;
        for (var i = 0; i < Math.Max(attributes.Count, table.Columns.Count); i++)
        {
            var (attribute, column) = (i < attributes.Count ? attributes[i] : null, i < table.Columns.Count ? table.Columns[i] : null);
            var problem = column is null ? $"table is missing column \"{attribute!.Name}\""
                : attribute is null ? $"table has extra column \"{column.Name}\""
                : attribute.Name != column.Name ? $"table has column \"{column.Name}\" where type requires \"{attribute.Name}\""
                : attribute.Type != column.Type || attribute.Collation != column.Collation ? $"table \"{name.Name}\" has different type for column \"{column.Name}\""
                : null;
            if (problem is not null)
            {
                replay.Fail(ServerError.DatatypeMismatch, command, problem);
                return;
            }
        }

        replay.Put(name, table with { OfType = type });
    }

    public static IReadOnlyList<QualifiedName> Of(Catalog catalog, QualifiedName type) => [.. catalog.Tables().Where(table => table.Value.OfType == type).Select(table => table.Key)];

    /// <summary>The tables that change with their type; raised where there are some and the statement does not say CASCADE.</summary>
    public static IReadOnlyList<QualifiedName>? Require(StatementReplay replay, QualifiedName type, DropBehavior behavior, SyntaxNode node)
    {
        var tables = Of(replay.Catalog, type);
        if (tables.Count == 0 || behavior == DropBehavior.Cascade)
        {
            return tables;
        }

        replay.Fail(ServerError.DependentObjectsStillExist, node, $"cannot alter type \"{type.Name}\" because it is the type of a typed table");
        return null;
    }

    /// <summary>A new attribute is a new column at the end.</summary>
    public static void Add(StatementReplay replay, IReadOnlyList<QualifiedName> tables, CompositeAttribute attribute, SyntaxNode node)
    {
        foreach (var table in tables)
        {
            replay.Put(table, replay.Table(table).With(new Column(attribute.Name, attribute.Type) { Collation = attribute.Collation, Origin = replay.OriginOf(node) }));
        }
    }

    public static void SetType(StatementReplay replay, IReadOnlyList<QualifiedName> tables, string column, DataType type, QualifiedName? collation)
    {
        foreach (var table in tables)
        {
            var owner = replay.Table(table);
            var changed = owner.With(owner.FindColumn(column)! with { Type = type, Collation = collation });
            replay.Put(table, TableExpressions.Map(changed, table.Schema, (expression, context) => SqlExpressions.FromSyntax(expression.Syntax, context), replay.Names));
        }
    }

    private static QualifiedName? RequireType(StatementReplay replay, ObjectName written)
    {
        if (TypeStatements.Require(replay, written) is not { } type)
        {
            return null;
        }

        if (replay.Catalog.FindType(type) is CompositeType)
        {
            return type;
        }

        replay.Fail(ServerError.WrongObjectType, written, $"type {DataTypeFormatter.Format(new DataType(type), replay.State.SearchPath)} is not a composite type");
        return null;
    }
}
