using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Sources;

/// <summary>
/// What a server prints of its objects, as the catalog holds it. It reads texts where the system catalogs alone do not say the thing: whether an
/// operator class or a collation is the one that PostgreSQL takes by itself is for <c>GetDefaultOpClass</c> to know, and the server's text has answered that.
/// The session that printed must have searched <c>pg_catalog</c> alone, so that all other names are complete.
/// </summary>
public static class ServerDefinitions
{
    /// <summary>The search path under which the server's texts are printed and read.</summary>
    public static EquatableArray<string> SearchPath { get; } = EquatableArray.Create("pg_catalog");

    /// <summary>The names that the server's texts use, in a database that has these objects.</summary>
    public static NameScope Names(Catalog catalog) => new(catalog, SearchPath);

    /// <summary>A type as <c>format_type</c> prints it.</summary>
    public static DataType Type(string text, NameScope names)
        => SqlParser.ParseTypeName(text) is { Node: { } type } ? DataTypeResolver.Resolve(type, names).Type : throw Unreadable("type", text);

    /// <summary>An expression as <c>pg_get_expr</c> prints it.</summary>
    public static SqlExpression Expression(string text, ExpressionContext context)
        => SqlExpressions.Parse(text, context) ?? throw Unreadable("expression", text);

    /// <summary>The query of a view as <c>pg_get_viewdef</c> prints it, without its semicolon.</summary>
    public static SqlQuery Query(string text, NameScope names, RowRelation relation)
        => SqlQueries.Parse(text, names, [.. relation.Columns.Select(column => column.Name)], out _) ?? throw Unreadable("query", text);

    /// <summary><c>reloptions</c> of a view.</summary>
    public static EquatableArray<StorageParameter> ViewOptions(IEnumerable<string> options)
        => ViewStatements.Normalized(StorageParameters(options).OrderBy(option => option.Name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The default of a column as <c>pg_get_expr</c> prints it, or null where it is NULL: a server keeps that where the type has a length.</summary>
    public static SqlExpression? Default(string text, DataType type, NameScope names)
    {
        var value = Expression(text, new ExpressionContext(names).Value(type));
        return TableColumns.IsNull(value.Syntax) ? null : value;
    }

    /// <summary>The keys of an index as <c>pg_get_indexdef</c> prints it.</summary>
    public static EquatableArray<IndexElement> IndexElements(string text, ExpressionContext context)
    {
        var index = Statement<IndexStmt>(text, "index");
        return Elements(index.Elements, context, index.AccessMethod?.Name ?? "btree");
    }

    /// <summary>The elements of an exclusion constraint as <c>pg_get_constraintdef</c> prints it.</summary>
    public static EquatableArray<ExclusionElement> ExclusionElements(string text, ExpressionContext context)
    {
        var commands = Statement<AlterTableStmt>($"ALTER TABLE t ADD {text}", "constraint").Commands;
        return commands is [AddConstraintCmd { Constraint: Nodes.ExclusionConstraint exclusion }]
            ? TableConstraints.ExclusionElements(exclusion, context)
            : throw Unreadable("constraint", text);
    }

    /// <summary>The key of a partitioned table as <c>pg_get_partkeydef</c> prints it.</summary>
    public static PartitionKey PartitionKey(string text, ExpressionContext context)
        => Statement<CreateStmt>($"CREATE TABLE t () PARTITION BY {text}", "partition key").PartitionBy is { } key ? PartitionKeys.From(key, context) : throw Unreadable("partition key", text);

    /// <summary>The bound of a partition as <c>pg_get_expr</c> prints it.</summary>
    public static PartitionBoundSpec PartitionBound(string text)
        => Statement<CreateStmt>($"CREATE TABLE t PARTITION OF p {text}", "partition").Bound is { } bound ? PartitionBounds.Printed(bound) : throw Unreadable("partition", text);

    /// <summary><c>reloptions</c>: texts of the form <c>name=value</c>.</summary>
    /// <param name="prefix">The namespace of the parameters, <c>toast.</c>, or nothing.</param>
    public static IEnumerable<StorageParameter> StorageParameters(IEnumerable<string> options, string prefix = "")
        => options.Select(option => option.IndexOf('=') is var at && at < 0
            ? new StorageParameter(prefix + option, "true")
            : new StorageParameter(prefix + option.Substring(0, at), option.Substring(at + 1)));

    /// <summary><c>attoptions</c> of a column, without what the server keeps there for itself.</summary>
    public static EquatableArray<StorageParameter> ColumnParameters(IEnumerable<string> options)
        => StorageParameters(options)
            .Where(parameter => parameter.Name.StartsWith("n_distinct", StringComparison.Ordinal))
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary><c>ftoptions</c>, <c>attfdwoptions</c>: texts of the form <c>name=value</c>.</summary>
    public static EquatableArray<GenericOption> ForeignOptions(IEnumerable<string> options)
        => options
            .Select(option => option.Split(['='], 2))
            .Select(parts => new GenericOption(OptionAction.Unspecified, new Identifier(parts[0]), new StringConstant(parts[1])))
            .OrderBy(option => option.Name.Name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary><c>proconfig</c>: texts of the form <c>name=value</c>.</summary>
    public static EquatableArray<RoutineSetting> RoutineSettings(IEnumerable<string> settings)
        => settings.Select(setting => setting.Split(['='], 2)).Select(parts => new RoutineSetting(parts[0].ToLowerInvariant(), parts[1])).ToEquatableArray();

    /// <summary>The options of a base type, but for those that go without saying.</summary>
    public static EquatableArray<BaseTypeOption> BaseTypeOptions(IEnumerable<KeyValuePair<string, string>> options) => BaseTypeStatements.Canonical(options);

    /// <summary>An object that its definition tells, from the statements that would make it.</summary>
    public static DefinedObject Defined(string text, NameScope names)
        => SqlParser.Parse(text) is { Diagnostics.Count: 0, Statements: { Count: > 0 } statements }
            ? Definition.Of([.. statements.Select(statement => statement.Syntax)], new DefinitionNames(names))
            : throw Unreadable("definition", text);

    /// <summary>A body as <c>pg_get_function_sqlbody</c> prints it.</summary>
    public static SqlBody SqlBody(string text, ExpressionContext context)
        => Statement<CreateFunctionStmt>($"CREATE FUNCTION f() {text}", "body").SqlBody is { } body ? SqlBodies.FromSyntax(body, context) : throw Unreadable("body", text);

    /// <summary>A trigger as <c>pg_get_triggerdef</c> prints it.</summary>
    public static Trigger Trigger(string text, NameScope names, QualifiedName relation)
    {
        var statement = Statement<CreateTrigStmt>(text, "trigger");
        return TriggerDefinition.From(
            statement,
            Complete(statement.Function),
            statement.From is { } from ? Complete(from) : null,
            statement.When is { } when ? SqlExpressions.FromSyntax(when, ExpressionContext.OfChange(names, relation).Condition()) : null);
    }

    /// <summary>A rule as <c>pg_get_ruledef</c> prints it; null where it has an action of a form that is not followed.</summary>
    public static RewriteRule? Rule(string text, NameScope names, QualifiedName relation)
        => RuleDefinition.From(Statement<RuleStmt>(text, "rule"), names, relation, out _);

    /// <summary>Who may do what with an object, from its list of privileges as <c>aclexplode</c> takes it apart.</summary>
    /// <param name="owner">Null for a column.</param>
    /// <param name="list">All that any role has; null where nothing was granted or revoked yet.</param>
    public static ObjectAccess Access(Catalog catalog, ObjectId id, string? owner, IEnumerable<Grant>? list, int serverVersion)
    {
        var access = ObjectAccess.Initial with { Owner = owner };
        if (list is null)
        {
            return access;
        }

        var kind = AccessKind.Of(catalog, id, serverVersion);
        // Where the owner is no part of the list, what it has there it has anyway.
        var outsider = id.Kind == ObjectKind.Column ? catalog.FindRelation(id.Name)!.Access.Owner : kind.OwnerHasAll ? null : owner;
        var granted = list.Where(grant => grant.Grantee != outsider && kind.Privileges.Contains(grant.Privilege)).ToList();
        // Who had a privilege by itself and is not on the list has it no more.
        var revoked = kind.Privileges.SelectMany(privilege => new[] { access.OwnerRole, RoleNames.Public }, (privilege, role) => new Grant(role, privilege, PrivilegeLevel.None));
        return revoked.Concat(granted.OrderBy(grant => grant.Level)).Aggregate(access, (result, grant) => result.With(kind, grant));
    }

    private static QualifiedName Complete(ObjectName name) => new(name.Schema ?? "pg_catalog", name.Name);

    private static EquatableArray<IndexElement> Elements(EquatableArray<IndexElem> elements, ExpressionContext context, string method)
        => elements.Select(element => Replaying.IndexElements.From(element, context, method)).ToEquatableArray();

    private static T Statement<T>(string text, string what)
        where T : Statement
        => SqlParser.Parse(text).Statements is [{ Syntax: T statement }] ? statement : throw Unreadable(what, text);

    private static FormatException Unreadable(string what, string text) => new($"The server prints a {what} that cannot be read: {text}");
}
