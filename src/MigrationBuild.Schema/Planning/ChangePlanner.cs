using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>Plans change by change; knows the whole difference, since what is safe depends on what else happens.</summary>
internal sealed partial class ChangePlanner(Catalog current, Catalog desired, PlanGraphs graphs, EquatableArray<Change> changes, PlanOptions options)
{
    private readonly ChangeList _changes = new(changes);

    /// <summary>Where it shows whether a query as written depends on an order of columns that the plan does not give.</summary>
    private readonly Lazy<Catalog> _unsettled = new(() => ColumnOrder.Unsettled(current, desired, new ChangeList(changes)));

    private readonly List<PlanStep> _steps = [];
    private readonly List<SourceDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _newSequences = new(StringComparer.Ordinal);

    /// <summary>Tables or columns get new names by the first file of the plan that runs in a transaction, so nothing may name them before.</summary>
    public bool HasRenames { get; init; }

    public IReadOnlyList<PlanStep> Steps => _steps;

    public IReadOnlyList<SourceDiagnostic> Diagnostics => _diagnostics;

    public void Add(Change change)
    {
        switch (change)
        {
            case CreateRole { Role: var role }:
                CreateRole(role);
                break;
            case AlterRole alter:
                AlterRole(alter);
                break;
            case CreateSchema { Schema: var schema }:
                Main(PlanPhase.Schemas, $"Create schema {schema.Name}", $"CREATE SCHEMA IF NOT EXISTS {Name(schema.Name)}", makes: [ObjectId.Schema(schema.Name)]);
                break;
            case DropSchema { Schema: var schema }:
                Step(LastStage, PlanPhase.DropSchemas, $"Drop schema {schema.Name}", $"DROP SCHEMA IF EXISTS {Name(schema.Name)}", drops: [ObjectId.Schema(schema.Name)]);
                break;
            case CreateExtension { Extension: var extension }:
                Main(PlanPhase.Extensions, $"Create extension {extension.Name}", CreateExtension(extension), makes: [ObjectId.Extension(extension.Name)]);
                break;
            case UpdateExtension update:
                UpdateExtension(update);
                break;
            case DropExtension { Extension: var extension }:
                Step(LastStage, PlanPhase.DropExtensions, $"Drop extension {extension.Name}", $"DROP EXTENSION IF EXISTS {Name(extension.Name)}", drops: [ObjectId.Extension(extension.Name)]);
                break;
            case CreateEnum create:
                Main(PlanPhase.Types, $"Create enum {create.Type.Name}", CreateEnum(create.Schema, create.Type), makes: [ObjectId.Type(new QualifiedName(create.Schema, create.Type.Name))]);
                break;
            case AddEnumLabel label:
                AddEnumLabel(label);
                break;
            case RebuildEnum rebuild:
                RebuildEnum(rebuild);
                break;
            case DropEnum drop:
                DropEnum(drop);
                break;
            case CreateType create:
                CreateType(create.Name, create.Type);
                break;
            case DropType drop:
                DropType(drop.Name, drop.Type);
                break;
            case RebuildType rebuild:
                RebuildType(rebuild);
                break;
            case AlterCompositeType alter:
                AlterCompositeType(alter);
                break;
            case AlterDomain alter:
                AlterDomain(alter.Name, alter.Old, alter.New);
                break;
            case AddDomainConstraint add:
                AddDomainConstraint(add.Domain, add.Constraint);
                break;
            case DropDomainConstraint drop:
                DropDomainConstraint(drop.Domain, drop.Constraint);
                break;
            case RenameDomainConstraint rename:
                RenameDomainConstraint(rename);
                break;
            case ValidateDomainConstraint validate:
                ValidateDomainConstraint(validate.Domain, validate.Constraint);
                break;
            case CreateSequence create:
                CreateSequenceOf(create.Schema, create.Sequence);
                break;
            case AlterSequence alter:
                AlterSequence(alter);
                break;
            case DropSequence drop:
                var dropped = new QualifiedName(drop.Schema, drop.Sequence.Name);
                Main(PlanPhase.DropSequences, $"Drop sequence {dropped.Name}", $"DROP SEQUENCE IF EXISTS {Name(dropped)}", drops: [ObjectId.Relation(dropped)]);
                break;
            case CreateTable create:
                CreateTable(create);
                break;
            case DropTable drop:
                DropTable(drop);
                break;
            case RenameTable rename:
                Main(PlanPhase.ObjectRenames, $"Rename table {rename.Old.Name} to {rename.New.Name}", AlterTableSql(rename.Old, $"RENAME TO {Name(rename.New.Name)}"));
                break;
            case AlterTable alter:
                AlterTable(alter);
                break;
            case AttachPartition attach:
                AttachPartition(attach.Table, attach.Partition);
                break;
            case DetachPartition detach:
                Main(PlanPhase.Detachments, $"Make {detach.Table.Name} a table of its own", TableDdl.Detach(detach.Table, detach.Partition));
                break;
            case MovePartition move:
                MovePartition(move);
                break;
            case AddInheritance add:
                Step(PlanStage.Validate, PlanPhase.Partitions, $"Let {add.Table.Name} inherit from {add.Parent.Name}", AlterTableSql(add.Table, $"INHERIT {Name(add.Parent)}"));
                break;
            case DropInheritance drop:
                Main(PlanPhase.Detachments, $"{drop.Table.Name} no longer inherits from {drop.Parent.Name}", AlterTableSql(drop.Table, $"NO INHERIT {Name(drop.Parent)}"));
                break;
            case AddColumn add:
                AddColumn(add);
                break;
            case DropColumn drop:
                DropColumn(drop);
                break;
            case RenameColumn rename:
                Main(
                    PlanPhase.ObjectRenames,
                    $"Rename column {rename.Old} of {rename.Table.Name} to {rename.New}",
                    AlterTableSql(rename.Table, $"RENAME COLUMN {Name(rename.Old)} TO {Name(rename.New)}"));
                break;
            case AlterColumn alter:
                AlterColumn(alter);
                break;
            case AddConstraint add:
                AddConstraint(add.Table, add.Constraint);
                break;
            case DropConstraint drop:
                DropConstraint(drop);
                break;
            case RenameConstraint rename:
                Main(
                    RenamePhase(rename.Table, rename.New.Name),
                    $"Rename constraint {rename.Old.Name} of {rename.Table.Name}",
                    $"ALTER TABLE {Name(rename.Table)} RENAME CONSTRAINT {Name(rename.Old.Name)} TO {Name(rename.New.Name)}");
                break;
            case ValidateConstraint validate:
                Validate(validate.Table, validate.Constraint.Name);
                break;
            case CreateIndex create:
                CreateIndexOn(create.Table, create.Index);
                break;
            case AlterIndex alter:
                AlterIndex(alter);
                break;
            case DropIndex drop:
                DropIndexOf(drop);
                break;
            case RenameIndex rename:
                Main(
                    RenamePhase(rename.Table, rename.New.Name),
                    $"Rename index {rename.Old.Name}",
                    $"ALTER INDEX IF EXISTS {Name(rename.Table with { Name = rename.Old.Name })} RENAME TO {Name(rename.New.Name)}");
                break;
            case SetRowSecurity set:
                SetRowSecurity(set.Name, set.Old, set.New);
                break;
            case CreatePolicy create:
                Main(PlanPhase.Policies, $"Create policy {create.Policy.Name} on {create.Table.Name}", DdlWriter.CreatePolicy(create.Table, create.Policy), makes: [ObjectId.Policy(create.Table, create.Policy.Name)]);
                break;
            case AlterPolicy alter:
                AlterPolicy(alter);
                break;
            case DropPolicy drop:
                Main(
                    PlanPhase.DropPolicies,
                    $"Drop policy {drop.Policy.Name} on {drop.Table.Name}",
                    $"DROP POLICY IF EXISTS {Name(drop.Policy.Name)} ON {Name(drop.Table)}",
                    drops: [ObjectId.Policy(drop.Table, drop.Policy.Name)]);
                break;
            case CreateObject { Object: var created }:
                CreateObject(created);
                break;
            case ReplaceObject replace:
                ReplaceObject(replace);
                break;
            case DropObject { Object: var gone }:
                DropObject(gone);
                break;
            case ChangePrivileges or ChangeOwner:
                // Planned with all of them, once it is known what is made anew.
                break;
            case SetComment comment:
                Comment(comment);
                break;
            default:
                throw new ArgumentException($"A change of kind {change.GetType().Name} has no plan.", nameof(change));
        }
    }

    /// <param name="needs">The object, where it is made anew.</param>
    private void Comment(SetComment comment, params ObjectId[] needs)
        => Add(new PlanStep(
            IsMadeLate(comment.Target) ? PlanStage.Validate : PlanStage.Main,
            PlanPhase.Comments,
            $"Comment on {comment.Target}",
            $"COMMENT ON {comment.Target} IS {(comment.NewText is null ? "NULL" : Literal(comment.NewText))}")
        {
            Needs = needs.ToEquatableArray(),
        });

    private void Main(
        PlanPhase phase,
        string comment,
        string sql,
        IEnumerable<ObjectId>? makes = null,
        IEnumerable<ObjectId>? alters = null,
        IEnumerable<ObjectId>? drops = null)
        => Step(PlanStage.Main, phase, comment, sql, makes, alters, drops);

    /// <summary>Adds a statement to the plan, with the objects by which it finds its place among the others (<see cref="PlanOrder"/>).</summary>
    private void Step(
        PlanStage stage,
        PlanPhase phase,
        string comment,
        string sql,
        IEnumerable<ObjectId>? makes = null,
        IEnumerable<ObjectId>? alters = null,
        IEnumerable<ObjectId>? drops = null)
        => _steps.Add(new PlanStep(stage, phase, comment, sql)
        {
            Makes = (makes ?? []).ToEquatableArray(),
            Alters = (alters ?? []).ToEquatableArray(),
            Drops = (drops ?? []).ToEquatableArray(),
        });

    private void Report(DiagnosticDescriptor descriptor, Origin origin, string message)
        => _diagnostics.Add(new SourceDiagnostic(descriptor, origin.File ?? options.Source, origin.File is null ? default : origin.Span, message));

    private bool IsNewTable(QualifiedName table) => _changes.Of(table).OfType<CreateTable>().Any();

    private static string AlterTableSql(QualifiedName table, string action) => $"ALTER TABLE {Name(table)} {action}";

    private void Validate(QualifiedName table, string constraint, PlanPhase phase = PlanPhase.Validations)
        => Step(
            PlanStage.Validate,
            phase,
            $"Check existing rows of {table.Name} against {constraint}; reads and writes go on meanwhile",
            AlterTableSql(table, $"VALIDATE CONSTRAINT {Name(constraint)}"));

    private void UpdateExtension(UpdateExtension update)
    {
        if (update.New.Version is { } version && version != update.Old.Version)
        {
            Main(PlanPhase.Extensions, $"Update extension {update.New.Name}", $"ALTER EXTENSION {Name(update.New.Name)} UPDATE TO {Literal(version)}");
        }

        if (update.New.Schema is { } schema && schema != update.Old.Schema)
        {
            Main(PlanPhase.Extensions, $"Move extension {update.New.Name}", $"ALTER EXTENSION {Name(update.New.Name)} SET SCHEMA {Name(schema)}");
        }
    }

    private void SetRowSecurity(QualifiedName table, Table? old, Table wanted)
    {
        if ((old?.RowSecurity ?? false) != wanted.RowSecurity)
        {
            var verb = wanted.RowSecurity ? "ENABLE" : "DISABLE";
            Main(PlanPhase.RowSecurity, $"{(wanted.RowSecurity ? "Enable" : "Disable")} row level security on {table.Name}", AlterTableSql(table, $"{verb} ROW LEVEL SECURITY"));
        }

        if ((old?.ForceRowSecurity ?? false) != wanted.ForceRowSecurity)
        {
            var verb = wanted.ForceRowSecurity ? "FORCE" : "NO FORCE";
            Main(PlanPhase.RowSecurity, $"{(wanted.ForceRowSecurity ? "Apply" : "Do not apply")} the policies of {table.Name} to its owner", AlterTableSql(table, $"{verb} ROW LEVEL SECURITY"));
        }
    }

    private void AlterPolicy(AlterPolicy alter)
    {
        var roles = alter.Old.Roles == alter.New.Roles ? "" : $" TO {(alter.New.Roles.IsEmpty ? "PUBLIC" : Roles(alter.New.Roles))}";
        var expressions = PolicyExpressions(
            alter.Old.Using == alter.New.Using ? null : alter.New.Using,
            alter.Old.WithCheck == alter.New.WithCheck ? null : alter.New.WithCheck);
        Main(
            PlanPhase.Policies,
            $"Change policy {alter.New.Name} on {alter.Table.Name}",
            $"ALTER POLICY {Name(alter.New.Name)} ON {Name(alter.Table)}{roles}{expressions}");
    }
}
