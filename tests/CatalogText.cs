using System.Globalization;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Tests;

/// <summary>A catalog as lines of text, so that a test that fails says what differs.</summary>
internal static class CatalogText
{
    public static IReadOnlyList<string> Of(Catalog catalog)
    {
        var lines = new List<string>();
        lines.AddRange(catalog.Extensions.Select(extension => $"extension {extension.Name} in {extension.Schema}"));
        lines.AddRange(catalog.Defined.Select(defined => defined.Definition + Comment(defined.Comment)));
        foreach (var schema in catalog.Schemas)
        {
            lines.Add($"schema {schema.Name}{Comment(schema.Comment)}");
            lines.AddRange(schema.Types.OfType<EnumType>().Select(type => $"enum {schema.Name}.{type.Name} {type.Labels}{Comment(type.Comment)}"));
            lines.AddRange(schema.Types.OfType<Domain>().SelectMany(domain => Domain($"{schema.Name}.{domain.Name}", domain)));
            lines.AddRange(schema.Types.OfType<CompositeType>().Select(type => $"composite {schema.Name}.{type.Name} {type.Attributes}{Comment(type.Comment)}"));
            lines.AddRange(schema.Types.Where(type => type is RangeType or MultirangeType or BaseType).Select(type => $"{schema.Name}.{type with { Access = ObjectAccess.Initial, Origin = default }}"));
            lines.AddRange(schema.Routines.Select(routine => $"routine {schema.Name}.{routine with { Access = ObjectAccess.Initial, Origin = default }}"));
            lines.AddRange(schema.Relations.OfType<Sequence>().Select(sequence => $"sequence {schema.Name}.{Sequence(sequence)}"));
            lines.AddRange(schema.Relations.OfType<View>().SelectMany(view => View($"{schema.Name}.{view.Name}", view)));
            lines.AddRange(schema.Relations.OfType<MaterializedView>().SelectMany(view => MaterializedView($"{schema.Name}.{view.Name}", view)));
            lines.AddRange(schema.Relations.OfType<RowRelation>().SelectMany(relation => relation.Triggers, (relation, trigger) => $"{schema.Name}.{relation.Name} {trigger with { Origin = default }}"));
            lines.AddRange(schema.Relations.OfType<RowRelation>().SelectMany(relation => relation.Rules, (relation, rule) => $"{schema.Name}.{relation.Name} {rule with { Origin = default }}"));
            lines.AddRange(schema.Relations.OfType<Table>().SelectMany(table => Table($"{schema.Name}.{table.Name}", table)));
        }

        lines.AddRange(catalog.Roles.Select(Role));
        return lines;
    }

    private static string Role(Role role)
        => $"role {role.Name} {role.IsMade} {string.Join(", ", role.Attributes.Select(attribute => $"{attribute.Name} {attribute.Value}"))} {role.Settings} {role.MemberOf}{Comment(role.Comment)}";

    /// <summary>
    /// The columns of each table by name, where their order says only in which order they came; and as if nobody but a parent had said what is inherited, as
    /// PostgreSQL has no statement that takes back what else was said.
    /// </summary>
    public static Catalog InNameOrder(Catalog catalog)
        => catalog.Tables().Aggregate(catalog, (result, table) => result.With(table.Key.Schema, table.Value with
        {
            Columns = table.Value.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => WithoutGivenName(column) with { IsLocal = column.ParentCount == 0 }).ToEquatableArray(),
            Inherits = table.Value.Inherits.OrderBy(parent => parent.ToString(), StringComparer.Ordinal).ToEquatableArray(),
            Constraints = table.Value.Constraints.Select(constraint => constraint with { IsLocal = constraint.ParentCount == 0 }).ToPersistentMap(constraint => constraint.Name),
        }));

    /// <summary>A name that the server gave to NOT NULL, or a parent to that of its children, tells how a table was made, not what it is.</summary>
    private static Column WithoutGivenName(Column column)
        => column.ParentCount > 0 || column.NotNullConstraint.Name?.Contains("_not_null", StringComparison.Ordinal) == true
            ? column with { NotNullConstraint = column.NotNullConstraint with { Name = null } }
            : column;

    /// <summary>The lines that only one of the catalogs has.</summary>
    public static IReadOnlyList<string> Differences(Catalog left, Catalog right)
    {
        var (first, second) = (Of(left), Of(right));
        var privileges = CatalogComparer.Compare(left, right, SchemaScope.Everything).OfType<ChangePrivileges>();
        // Only the first one need not say who owns an object.
        var owners = CatalogComparer.Compare(right, left, SchemaScope.Everything).OfType<ChangeOwner>();
        return [.. first.Except(second).Select(line => "- " + line), .. second.Except(first).Select(line => "+ " + line), .. privileges.Select(change => change.ToString()), .. owners.Select(change => change.ToString())];
    }

    private static IEnumerable<string> Domain(string name, Domain domain)
        => domain.Checks.Select(check => $"{name} constraint {Constraint(check)}").Prepend(
            $"domain {name} {DataTypeFormatter.Format(domain.BaseType)}{(domain.NotNull ? " not null" : "")} default {domain.Default} collate {domain.Collation}{Comment(domain.Comment)}");

    private static string Sequence(Sequence sequence)
        => $"{sequence.Name} {DataTypeFormatter.Format(sequence.Type)} {sequence.Options} owned by {sequence.OwnedBy}{Comment(sequence.Comment)}";

    private static IEnumerable<string> View(string name, View view)
        => view.Columns
            .Select(column => $"{name} column {column.Name} default {column.Default}{Comment(column.Comment)}")
            .Prepend($"view {name} {view.Options} as {view.Query}{Comment(view.Comment)}");

    private static IEnumerable<string> MaterializedView(string name, MaterializedView view)
        => view.Columns
            .Select(column => $"{name} column {column.Name}{Comment(column.Comment)}")
            .Concat(view.Indexes.Select(index => $"{name} index {index with { Origin = default }}"))
            .Prepend($"materialized view {name} {view.StorageParameters} {view.AccessMethod} {view.Tablespace} as {view.Query}{Comment(view.Comment)}");

    private static IEnumerable<string> Table(string name, Table table)
    {
        yield return $"table {name} {table.Persistence} rls={table.RowSecurity}/{table.ForceRowSecurity} {table.StorageParameters} {Parents(table)} {table.PartitionKey} using {table.AccessMethod} {table.Foreign?.Server}{DdlWriter.ForeignOptions(table.Foreign?.Options ?? default)} in {table.Tablespace}{Comment(table.Comment)}";
        for (var i = 0; i < table.Columns.Count; i++)
        {
            yield return $"{name} column {i.ToString(CultureInfo.InvariantCulture)} {Column(table.Columns[i])}";
        }

        foreach (var constraint in table.Constraints)
        {
            yield return $"{name} constraint {Constraint(constraint)}";
        }

        foreach (var index in table.Indexes)
        {
            yield return $"{name} index {(index with { Origin = default })}";
        }

        foreach (var policy in table.Policies)
        {
            yield return $"{name} policy {policy with { Origin = default }}";
        }
    }

    private static string Parents(Table table) => $"{table.PartitionOf?.Parent} {table.PartitionOf?.Bound} inherits {table.Inherits} of {table.OfType}";

    private static string Column(Column column)
        => $"{column.Name} {DataTypeFormatter.Format(column.Type)}{(column.NotNull ? $" not null {column.NotNullConstraint}" : "")} default {column.Default} "
            + $"identity {column.Identity} generated {column.Generated} collate {column.Collation} {DdlWriter.ForeignOptions(column.ForeignOptions)}{(column.ParentCount == 0 ? "" : $" from {column.ParentCount} local {column.IsLocal}")}{Comment(column.Comment)}";

    private static string Constraint(Constraint constraint) => (constraint with { Origin = default }).ToString();

    private static string Comment(string? comment) => comment is null ? "" : $" -- {comment}";
}
