using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A column's definition: <c>transformColumnDefinition</c>.</summary>
internal static class TableColumns
{
    /// <summary>Adds the column, and gives back the constraints at it that are the table's.</summary>
    public static IReadOnlyList<PendingConstraint> Add(StatementReplay replay, QualifiedName table, ColumnDef definition)
    {
        var constraints = new List<PendingConstraint>();
        replay.Put(table, With(replay, table, replay.Table(table), definition, constraints));
        return constraints;
    }

    /// <summary>The table with the column; the constraints at it that are the table's are added to the others.</summary>
    public static Table With(StatementReplay replay, QualifiedName tableName, Table table, ColumnDef definition, List<PendingConstraint> constraints)
    {
        var name = NameGenerator.Truncate(definition.Name.Name);
        var existing = table.FindColumn(name);
        if (existing is not null && (definition.Type is not null || existing.Origin.CompareTo(replay.OriginOf(definition)) == 0))
        {
            replay.Fail(ServerError.DuplicateColumn, definition.Name, $"column \"{name}\" of relation \"{table.Name}\" already exists");
            return table;
        }

        var serial = definition.Type is null ? null : SerialType(definition.Type);
        var column = existing ?? new Column(name, serial ?? (definition.Type is null ? DataTypes.Text : replay.ResolveType(definition.Type)))
        {
            Collation = CollationOf(replay, definition.Collation),
            Origin = replay.OriginOf(definition),
        };
        if (serial is not null)
        {
            var value = SequenceStatements.AddSerial(replay, tableName, name, serial, column.Origin);
            column = NotNulls.Make(replay, tableName, column) with { Default = DefaultOf(replay, column.Type, value) };
        }

        if (!definition.ForeignOptions.IsEmpty)
        {
            column = column with { ForeignOptions = ForeignOptions.Canonical(definition.ForeignOptions, replay.Fail) };
            if (table.Foreign is null)
            {
                replay.Fail(ServerError.WrongObjectType, definition, $"\"{table.Name}\" is not a foreign table");
            }
        }

        if (definition.Storage is not null || definition.Compression is not null)
        {
            column = column with { Storage = ColumnStorageCommands.Of(replay, column.Type, definition) };
        }

        foreach (var constraint in definition.Constraints)
        {
            if (!TryApply(replay, tableName, ref column, constraint))
            {
                constraints.Add(new PendingConstraint(constraint, name));
            }
        }

        return table.With(column);
    }

    /// <summary>The default of a column, or null: <c>DEFAULT NULL</c> is none (<c>AddRelationNewConstraints</c>).</summary>
    public static SqlExpression? DefaultOf(StatementReplay replay, DataType type, Expression value)
        => IsNull(value) ? null : SqlExpressions.FromSyntax(value, new ExpressionContext(replay.Names).Value(type));

    /// <summary>Whether the expression is NULL, of whatever type.</summary>
    public static bool IsNull(Expression value) => value is NullConstant || (value is TypeCast cast && IsNull(cast.Argument));

    public static QualifiedName? CollationOf(StatementReplay replay, ObjectName? collation)
    {
        if (collation is null || (collation.Schema is null or "pg_catalog" && collation.Name == "default"))
        {
            return null;
        }

        return ObjectReferences.CollationName(replay.Names, collation);
    }

    public static IdentityOptions IdentityOf(DataType type, GeneratedWhen when, Postgres.Text.EquatableArray<Postgres.Syntax.Sequences.SequenceOption> options)
        => new(when == GeneratedWhen.Always, SequenceStatements.Options(options, type, null));

    private static bool TryApply(StatementReplay replay, QualifiedName table, ref Column column, Postgres.Syntax.Constraints.Constraint constraint)
    {
        switch (constraint)
        {
            case Postgres.Syntax.Constraints.NotNullConstraint notNull:
                column = NotNulls.Make(replay, table, column, notNull);
                return true;
            case NullConstraint:
                return true;
            case DefaultConstraint { Value: var value }:
                column = column with { Default = DefaultOf(replay, column.Type, value) };
                return true;
            case IdentityConstraint identity:
                column = NotNulls.Make(replay, table, column) with { Identity = IdentityOf(column.Type, identity.When, identity.Options) };
                return true;
            default:
                return false;
        }
    }

    public static void SetGenerated(StatementReplay replay, QualifiedName table, string name, GeneratedConstraint generated)
    {
        var column = replay.Table(table).FindColumn(name)!;
        var isStored = generated.Kind == GeneratedKind.Stored || (generated.Kind == GeneratedKind.Unspecified && replay.State.TargetVersion < 18);
        var context = ExpressionContext.Of(replay.Names, table.Schema, replay.Table(table)).Value(column.Type);
        var value = new GeneratedExpression(SqlExpressions.FromSyntax(generated.Value, context), isStored);
        replay.Put(table, replay.Table(table).With(column with { Generated = value }));
    }

    /// <summary>The integer type behind a <c>serial</c> word. They are words of CREATE TABLE, not types, so a schema before them makes them a name.</summary>
    public static DataType? SerialType(TypeName type)
    {
        if (type.Name.Parts.Count != 1 || type.IsArray)
        {
            return null;
        }

        return type.Name.Name switch
        {
            "smallserial" or "serial2" => DataType.BuiltIn("int2"),
            "serial" or "serial4" => DataTypes.Integer,
            "bigserial" or "serial8" => DataTypes.BigInt,
            _ => null,
        };
    }
}
