using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// The catalog's objects in SQL. Names are quoted only where PostgreSQL needs it, and qualified unless they are in <c>public</c>.
/// </summary>
public static class DdlWriter
{
    public static string Name(string name) => SqlPrinter.QuoteIdentifier(name);

    public static string Name(QualifiedName name) => name.Schema == "public" ? Name(name.Name) : $"{Name(name.Schema)}.{Name(name.Name)}";

    /// <summary>The same; PostgreSQL's own objects by their bare names.</summary>
    internal static string BareName(QualifiedName name) => name.Schema == "pg_catalog" ? Name(name.Name) : Name(name);

    /// <summary>The same as a part of a tree; PostgreSQL's own objects are called by their bare names too.</summary>
    internal static ObjectName NameOf(QualifiedName name) => new(
        name.Schema is "public" or "pg_catalog"
            ? EquatableArray.Create(new Identifier(name.Name))
            : EquatableArray.Create(new Identifier(name.Schema), new Identifier(name.Name)));

    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    public static string Text(SqlExpression expression) => SqlPrinter.Print(expression.Syntax);

    public static string Type(DataType type) => DataTypeFormatter.Format(type, NameScope.DefaultSearchPath);

    public static string Literal(string text) => SqlPrinter.QuoteLiteral(text);

    /// <summary>
    /// The constraints that CREATE TABLE can state. PostgreSQL makes one of two keys over the same columns in one CREATE TABLE, so the second must be added
    /// afterwards; foreign keys come when all tables are there.
    /// </summary>
    public static IReadOnlyList<Constraint> InlineConstraints(Table table)
    {
        var keys = new HashSet<EquatableArray<string>>();
        return table.Constraints
            .Where(constraint => constraint is not (ForeignKeyConstraint or CheckConstraint { Validated: false, Enforced: true }))
            .OrderBy(constraint => constraint is PrimaryKeyConstraint ? 0 : 1)
            .ThenBy(constraint => constraint.Origin)
            .Where(constraint => constraint switch
            {
                PrimaryKeyConstraint key => keys.Add(key.Columns),
                UniqueConstraint unique => keys.Add(unique.Columns),
                _ => true,
            })
            .ToList();
    }

    /// <summary>A column as CREATE TABLE and ADD COLUMN write it.</summary>
    public static string Column(Catalog catalog, QualifiedName table, Column column)
    {
        var serial = OwnedSequences.Find(catalog, table, column) is { } sequence && OwnedSequences.IsSerial(column, sequence)
            ? SerialWord(column.Type)
            : null;
        var text = $"{Name(column.Name)} {serial ?? Type(column.Type)}";
        text += ForeignOptions(column.ForeignOptions);
        if (column.Collation is { } collation)
        {
            text += $" COLLATE {Name(collation)}";
        }

        text += NotNullDdl.AtColumn(table.Name, column);

        if (column.Default is { } value && serial is null)
        {
            text += $" DEFAULT {Text(value)}";
        }

        if (column.Generated is { } generated)
        {
            text += $" GENERATED ALWAYS AS ({Text(generated.Expression)}) {(generated.Stored ? "STORED" : "VIRTUAL")}";
        }

        return column.Identity is { } identity ? text + " " + Identity(column.Type, identity) : text;
    }

    /// <summary>The options of something foreign, after a blank; nothing where there are none.</summary>
    public static string ForeignOptions(EquatableArray<GenericOption> options)
        => options.IsEmpty ? "" : $" OPTIONS ({string.Join(", ", options.Select(SqlPrinter.Print))})";

    public static string Identity(DataType type, IdentityOptions identity)
    {
        var options = SequenceOptions(identity.Sequence, Catalogs.SequenceOptions.For(type.Name.Name));
        var kind = identity.Always ? "ALWAYS" : "BY DEFAULT";
        return $"GENERATED {kind} AS IDENTITY{(options.Length == 0 ? "" : $" ({options})")}";
    }

    /// <summary>The options that differ from the given ones, separated by blanks.</summary>
    public static string SequenceOptions(SequenceOptions options, SequenceOptions defaults) => string.Join(" ", SequenceClauses(options, defaults));

    /// <summary>A clause for each option that differs from the given ones.</summary>
    public static IEnumerable<string> SequenceClauses(SequenceOptions options, SequenceOptions defaults)
    {
        if (options.Start != defaults.Start)
        {
            yield return FormattableString.Invariant($"START WITH {options.Start}");
        }

        if (options.Increment != defaults.Increment)
        {
            yield return FormattableString.Invariant($"INCREMENT BY {options.Increment}");
        }

        if (options.Minimum != defaults.Minimum)
        {
            yield return FormattableString.Invariant($"MINVALUE {options.Minimum}");
        }

        if (options.Maximum != defaults.Maximum)
        {
            yield return FormattableString.Invariant($"MAXVALUE {options.Maximum}");
        }

        if (options.Cache != defaults.Cache)
        {
            yield return FormattableString.Invariant($"CACHE {options.Cache}");
        }

        if (options.Cycle != defaults.Cycle)
        {
            yield return options.Cycle ? "CYCLE" : "NO CYCLE";
        }
    }

    public static string CreateSequence(string schema, Sequence sequence)
    {
        var options = SequenceOptions(sequence.Options, Catalogs.SequenceOptions.For(sequence.Type.Name.Name));
        var type = sequence.Type.Name.Name == "int8" ? "" : $" AS {Type(sequence.Type)}";
        return $"CREATE SEQUENCE {Name(new QualifiedName(schema, sequence.Name))}{type}{(options.Length == 0 ? "" : " " + options)}";
    }

    /// <summary>A constraint as CREATE TABLE and ADD write it, name included.</summary>
    public static string Constraint(Constraint constraint)
        => $"CONSTRAINT {Name(constraint.Name)} {ConstraintBody(constraint)}{Deferral(constraint)}{Validity(constraint)}";

    private static string Validity(Constraint constraint) => constraint switch
    {
        CheckConstraint { Enforced: false } or ForeignKeyConstraint { Enforced: false } => " NOT ENFORCED",
        CheckConstraint { Validated: false } or ForeignKeyConstraint { Validated: false } => " NOT VALID",
        _ => "",
    };

    public static string Deferral(Constraint constraint) => constraint.Deferrability switch
    {
        Deferrability.DeferrableInitiallyImmediate => " DEFERRABLE",
        Deferrability.DeferrableInitiallyDeferred => " DEFERRABLE INITIALLY DEFERRED",
        _ => "",
    };

    public static string CreateIndex(QualifiedName table, TableIndex index, bool concurrently, bool only = false)
    {
        var unique = index.Unique ? "UNIQUE " : "";
        var guard = concurrently ? "CONCURRENTLY IF NOT EXISTS " : "";
        var method = index.Method == "btree" ? "" : $"USING {Name(index.Method)} ";
        var include = index.Include.IsEmpty ? "" : $" INCLUDE ({Names(index.Include)})";
        var nulls = index.NullsNotDistinct ? " NULLS NOT DISTINCT" : "";
        var where = index.Where is { } condition ? $" WHERE {Text(condition)}" : "";
        var elements = string.Join(", ", index.Elements.Select(IndexElement));
        return $"CREATE {unique}INDEX {guard}{Name(index.Name)} ON {(only ? "ONLY " : "")}{Name(table)} {method}({elements}){include}{nulls}{StorageParameters(" ", index.StorageParameters)}{where}";
    }

    public static string CreatePolicy(QualifiedName table, Policy policy)
    {
        var text = $"CREATE POLICY {Name(policy.Name)} ON {Name(table)}";
        if (!policy.Permissive)
        {
            text += " AS RESTRICTIVE";
        }

        if (policy.Command != PolicyCommand.All)
        {
            text += $" FOR {policy.Command.ToString().ToUpperInvariant()}";
        }

        if (!policy.Roles.IsEmpty)
        {
            text += $" TO {Roles(policy.Roles)}";
        }

        return text + PolicyExpressions(policy.Using, policy.WithCheck);
    }

    public static string PolicyExpressions(SqlExpression? @using, SqlExpression? withCheck)
        => (@using is null ? "" : $"\n    USING ({Text(@using)})") + (withCheck is null ? "" : $"\n    WITH CHECK ({Text(withCheck)})");

    /// <summary>Role names; the words that stand for a role are not names and take no quotes.</summary>
    public static string Roles(IEnumerable<string> roles)
        => string.Join(", ", roles.Select(role => role is "current_user" or "session_user" or "current_role" or "public" ? role.ToUpperInvariant() : Name(role)));

    public static string CreateEnum(string schema, EnumType type)
        => $"CREATE TYPE {Name(new QualifiedName(schema, type.Name))} AS ENUM ({string.Join(", ", type.Labels.Select(Literal))})";

    public static string CreateExtension(Extension extension)
    {
        var schema = extension.Schema is null ? "" : $" SCHEMA {Name(extension.Schema)}";
        var version = extension.Version is null ? "" : $" VERSION {Literal(extension.Version)}";
        var with = schema.Length + version.Length == 0 ? "" : " WITH";
        return $"CREATE EXTENSION IF NOT EXISTS {Name(extension.Name)}{with}{schema}{version}";
    }

    public static string StorageParameters(string before, EquatableArray<StorageParameter> parameters)
        => parameters.IsEmpty
            ? ""
            : $"{before}WITH ({Parameters(parameters)})";

    /// <summary>What ALTER says to turn the one set of storage parameters into the other.</summary>
    public static IEnumerable<string> ParameterChanges(EquatableArray<StorageParameter> old, EquatableArray<StorageParameter> wanted)
    {
        var added = wanted.Where(parameter => !old.Contains(parameter)).ToList();
        if (added.Count > 0)
        {
            yield return $"SET ({string.Join(", ", added.Select(parameter => $"{ParameterName(parameter.Name)} = {Literal(parameter.Value)}"))})";
        }

        var removed = old.Where(before => wanted.All(parameter => parameter.Name != before.Name)).ToList();
        if (removed.Count > 0)
        {
            yield return $"RESET ({string.Join(", ", removed.Select(parameter => ParameterName(parameter.Name)))})";
        }
    }

    /// <summary>The serial word that stands for the type with its sequence.</summary>
    private static string SerialWord(DataType type) => type.Name.Name switch
    {
        "int2" => "smallserial",
        "int4" => "serial",
        _ => "bigserial",
    };

    private static string ConstraintBody(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint key => $"PRIMARY KEY ({KeyColumns(key.Columns, key.WithoutOverlaps)}){Include(key.Include)}",
        UniqueConstraint unique => $"UNIQUE {(unique.NullsNotDistinct ? "NULLS NOT DISTINCT " : "")}({KeyColumns(unique.Columns, unique.WithoutOverlaps)}){Include(unique.Include)}",
        CheckConstraint check => $"CHECK ({Text(check.Expression)}){(check.NoInherit ? " NO INHERIT" : "")}",
        ForeignKeyConstraint foreignKey => ForeignKey(foreignKey),
        ExclusionConstraint exclusion => Exclusion(exclusion),
        _ => throw new ArgumentException($"A constraint of kind {constraint.GetType().Name} has no SQL yet.", nameof(constraint)),
    };

    private static string KeyColumns(EquatableArray<string> columns, bool withoutOverlaps) => Names(columns) + (withoutOverlaps ? " WITHOUT OVERLAPS" : "");

    private static string Include(EquatableArray<string> columns) => columns.IsEmpty ? "" : $" INCLUDE ({Names(columns)})";

    private static string ForeignKey(ForeignKeyConstraint key)
    {
        var match = key.MatchFull ? " MATCH FULL" : "";
        var onDelete = key.OnDelete == ReferentialAction.NoAction ? "" : $" ON DELETE {Action(key.OnDelete)}";
        var columns = key.OnDeleteColumns.IsEmpty ? "" : $" ({Names(key.OnDeleteColumns)})";
        var onUpdate = key.OnUpdate == ReferentialAction.NoAction ? "" : $" ON UPDATE {Action(key.OnUpdate)}";
        return $"FOREIGN KEY ({Columns(key.Columns)}) REFERENCES {Name(key.ReferencedTable)} ({Columns(key.ReferencedColumns)}){match}{onDelete}{columns}{onUpdate}";

        string Columns(EquatableArray<string> names) => key.IsPeriod ? $"{Names(names.Take(names.Count - 1))}, PERIOD {Name(names[names.Count - 1])}" : Names(names);
    }

    private static string Exclusion(ExclusionConstraint exclusion)
    {
        var elements = exclusion.Elements.Select(element => $"{IndexElement(element.Key)} WITH {Operator(element.Operator)}");
        var where = exclusion.Where is { } condition ? $" WHERE ({Text(condition)})" : "";
        return $"EXCLUDE USING {Name(exclusion.Method)} ({string.Join(", ", elements)}){where}";
    }

    /// <summary>An operator, which takes more words where its name is qualified.</summary>
    public static string Operator(string name) => name.LastIndexOf('.') is var dot && dot < 0 ? name : $"OPERATOR({Name(name.Substring(0, dot))}{name.Substring(dot)})";

    private static string Action(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => "RESTRICT",
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.SetNull => "SET NULL",
        ReferentialAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };

    /// <summary>The column or expression with its collation and operator class.</summary>
    public static string Key(IndexElement element)
    {
        var key = element.Column is { } column ? Name(column) : $"({Text(element.Expression!)})";
        var collation = element.Collation is { } name ? $" COLLATE {Name(name)}" : "";
        var parameters = element.OperatorClassParameters.IsEmpty ? "" : $" ({Parameters(element.OperatorClassParameters)})";
        return key + collation + (element.OperatorClass is { } op ? $" {(element.OperatorClassSchema is { } schema ? Name(new QualifiedName(schema, op)) : Name(op))}{parameters}" : "");
    }

    private static string IndexElement(IndexElement element)
    {
        var direction = element.Descending ? " DESC" : "";
        var nulls = element.NullsFirst == element.Descending ? "" : element.NullsFirst ? " NULLS FIRST" : " NULLS LAST";
        return Key(element) + direction + nulls;
    }

    private static string Parameters(IEnumerable<StorageParameter> parameters)
        => string.Join(", ", parameters.Select(parameter => $"{ParameterName(parameter.Name)} = {ParameterValue(parameter.Value)}"));

    /// <summary>A storage parameter's name; that of a TOAST table's has a qualifier.</summary>
    public static string ParameterName(string name) => string.Join(".", name.Split('.').Select(Name));

    private static string ParameterValue(string value)
        => value.Length > 0 && value.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-') && (char.IsDigit(value[0]) || SqlPrinter.QuoteIdentifier(value) == value)
            ? value
            : Literal(value);
}
