using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Sequences, those behind <c>serial</c> columns included.</summary>
internal static class SequenceStatements
{
    public static void Apply(StatementReplay replay, CreateSeqStmt statement)
    {
        if (replay.NewName(statement.Name) is not { } name)
        {
            return;
        }

        if (RelationNames.IsTaken(replay.Catalog, name))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateTable, statement.Name, $"relation \"{name.Name}\" already exists");
            }

            return;
        }

        var type = TypeOf(replay, statement.Options) ?? DataTypes.BigInt;
        var sequence = new Sequence(name.Name, type)
        {
            Options = Options(statement.Options, type, null),
            Origin = replay.OriginOf(statement),
        };
        if (OwnerOf(replay, statement.Options, null) is not { } owner)
        {
            return;
        }

        replay.Catalog = replay.Catalog.With(name.Schema, sequence with { OwnedBy = owner.Owner });
    }

    public static void Apply(StatementReplay replay, AlterSeqStmt statement)
    {
        if (replay.Names.FindRelation(statement.Name) is not { } name || replay.Catalog.FindRelation(name) is not Sequence sequence)
        {
            if (!statement.IfExists && !IsIdentitySequence(replay, statement.Name))
            {
                replay.Fail(ServerError.UndefinedTable, statement.Name, $"relation \"{statement.Name}\" does not exist");
            }

            return;
        }

        var type = TypeOf(replay, statement.Options) ?? sequence.Type;
        var before = type == sequence.Type ? sequence.Options : Retype(sequence.Options, sequence.Type, type);
        if (OwnerOf(replay, statement.Options, sequence.OwnedBy) is { } owner)
        {
            if (owner.Owner is { } column
                && replay.Catalog.FindRelation(name with { Name = column.Table })?.Access.Owner is { } role
                && sequence.Access.Owner is { } other
                && role != other)
            {
                replay.Fail(ServerError.ObjectNotInPrerequisiteState, statement.Name, "sequence must have same owner as table it is linked to");
                return;
            }

            var changed = sequence with { Type = type, Options = Options(statement.Options, type, before), OwnedBy = owner.Owner };
            replay.Catalog = replay.Catalog.With(name.Schema, changed);
        }
    }

    /// <summary>The sequence that <c>serial</c> makes, and the default that takes from it (<c>generateSerialExtraStmts</c>).</summary>
    public static Expression AddSerial(StatementReplay replay, QualifiedName table, string column, DataType type, Origin origin)
    {
        var name = RelationNames.Choose(replay.Catalog, table.Schema, table.Name, column, "seq");
        var sequence = new Sequence(name, type)
        {
            Options = SequenceOptions.For(type.Name.Name),
            OwnedBy = new SequenceOwner(table.Name, column),
            Access = ObjectAccess.Initial with { Owner = replay.Catalog.FindRelation(table)?.Access.Owner },
            Origin = origin,
        };
        replay.Catalog = replay.Catalog.With(table.Schema, sequence);
        return NextValue(new QualifiedName(table.Schema, name));
    }

    /// <summary><c>nextval('schema.sequence'::regclass)</c></summary>
    public static Expression NextValue(QualifiedName sequence)
    {
        var text = new StringConstant(QualifiedNameText.Print(sequence));
        var cast = new TypeCast(text, DataTypeFormatter.ToSyntax(DataType.BuiltIn("regclass")));
        return new FuncCall(new ObjectName(EquatableArray.Create(new Identifier("nextval"))), EquatableArray.Create<Expression>(cast));
    }

    public static SequenceOptions Options(EquatableArray<SequenceOption> options, DataType type, SequenceOptions? before)
    {
        var defaults = before ?? SequenceOptions.For(type.Name.Name);
        var increment = Value(options, SequenceOptionKind.Increment) ?? defaults.Increment;
        if (before is null && increment < 0)
        {
            defaults = Descending(type);
        }

        var minimum = Value(options, SequenceOptionKind.MinValue) ?? (Has(options, SequenceOptionKind.NoMinValue) ? Default(type, increment).Minimum : defaults.Minimum);
        var maximum = Value(options, SequenceOptionKind.MaxValue) ?? (Has(options, SequenceOptionKind.NoMaxValue) ? Default(type, increment).Maximum : defaults.Maximum);
        return defaults with
        {
            Increment = increment,
            Minimum = minimum,
            Maximum = maximum,
            Start = Value(options, SequenceOptionKind.Start) ?? (before is null ? increment < 0 ? maximum : minimum : defaults.Start),
            Cache = Value(options, SequenceOptionKind.Cache) ?? defaults.Cache,
            Cycle = Has(options, SequenceOptionKind.Cycle) || (defaults.Cycle && !Has(options, SequenceOptionKind.NoCycle)),
        };
    }

    /// <summary>The options that a sequence of the type takes by itself, going up or down.</summary>
    public static SequenceOptions Default(DataType type, long increment) => increment < 0 ? Descending(type) : SequenceOptions.For(type.Name.Name);

    private static SequenceOptions Descending(DataType type)
    {
        var ascending = SequenceOptions.For(type.Name.Name);
        return ascending with { Minimum = -ascending.Maximum - 1, Maximum = -1, Start = -1, Increment = -1 };
    }

    /// <summary>Limits that were those of the old type become those of the new one.</summary>
    public static SequenceOptions Retype(SequenceOptions options, DataType from, DataType to)
    {
        var (before, after) = (Default(from, options.Increment), Default(to, options.Increment));
        return options with
        {
            Minimum = options.Minimum == before.Minimum ? after.Minimum : options.Minimum,
            Maximum = options.Maximum == before.Maximum ? after.Maximum : options.Maximum,
        };
    }

    private static DataType? TypeOf(StatementReplay replay, EquatableArray<SequenceOption> options)
        => options.FirstOrDefault(option => option.Kind == SequenceOptionKind.AsType)?.Type is { } type ? replay.ResolveType(type) : null;

    /// <summary>The owner that the options leave; null where they name a column that is not there.</summary>
    private static OwnerChoice? OwnerOf(StatementReplay replay, EquatableArray<SequenceOption> options, SequenceOwner? before)
    {
        if (options.FirstOrDefault(option => option.Kind == SequenceOptionKind.OwnedBy)?.Name is not { } name)
        {
            return new OwnerChoice(before);
        }

        if (name.Parts.Count == 1)
        {
            return new OwnerChoice(null);
        }

        var tableName = new ObjectName(name.Parts.RemoveAt(name.Parts.Count - 1)) { Span = name.Span };
        return replay.RequireTable(tableName) is { } table && replay.RequireColumn(table, name.Parts[name.Parts.Count - 1]) is { } column
            ? new OwnerChoice(new SequenceOwner(table.Name, column.Name))
            : null;
    }

    /// <summary>An identity column's sequence is not a relation of the catalog, but it may be spoken to by the name it has.</summary>
    private static bool IsIdentitySequence(StatementReplay replay, ObjectName name)
        => replay.Catalog.Tables().Any(table => table.Value.Columns.Any(
            column => column.Identity is not null && NameGenerator.MakeObjectName(table.Value.Name, column.Name, "seq") == name.Name));

    private static bool Has(EquatableArray<SequenceOption> options, SequenceOptionKind kind) => options.Any(option => option.Kind == kind);

    private static long? Value(EquatableArray<SequenceOption> options, SequenceOptionKind kind)
        => options.LastOrDefault(option => option.Kind == kind)?.Value is { } number
            && long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? value
                : null;

    private sealed record OwnerChoice(SequenceOwner? Owner);
}
