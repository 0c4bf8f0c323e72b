using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting;

/// <summary>Notes what each statement makes.</summary>
/// <param name="knowsSchema">
/// Whether an object that the catalog lacks does not exist. Only then is <c>IF NOT EXISTS</c> a proof that the object was made.
/// </param>
internal sealed class NewObjectsTracker(bool knowsSchema)
{
    public NewObjects After(Statement statement, NewObjects objects, ReplayState before)
    {
        var at = statement.Span;
        return statement switch
        {
            CreateStmt create => WithRelation(objects, create.Name, create.IfNotExists, before, statement),
            CreateTableAsStmt create => WithRelation(objects, create.Name, create.IfNotExists, before, statement),
            CreateForeignTableStmt create => WithRelation(objects, create.Name, create.IfNotExists, before, statement),
            CreateMatViewStmt create => WithRelation(objects, create.Name, create.IfNotExists, before, statement),
            CreateSeqStmt create => WithRelation(objects, create.Name, create.IfNotExists, before, statement),
            ViewStmt create => WithRelation(objects, create.Name, isConditional: create.OrReplace, before, statement),
            SelectStmt { Body: SelectClause { Into: { } into } } => WithRelation(objects, into.Relation.Name, isConditional: false, before, statement),
            IndexStmt { Name: { } name } index when !index.IfNotExists || knowsSchema =>
                objects.WithIndex(new QualifiedName(Find(index.Relation.Name, before).Schema, name.Name), at),
            CreateSchemaStmt create => AfterCreateSchema(create, objects, before),
            AlterTableStmt alter => AfterAlterTable(alter, objects, before),
            RenameStmt { Object: NamedObject renamed } rename => AfterRename(rename, renamed, objects, before),
            DropStmt drop => drop.Objects.OfType<NamedObject>().Aggregate(objects, (sum, each) => sum.WithoutRelation(Find(each.Name, before))),
            CreateEnumStmt create => objects.WithOther(create.Name.Name, at),
            CreateDomainStmt create => objects.WithOther(create.Name.Name, at),
            CompositeTypeStmt create => objects.WithOther(create.Name.Name, at),
            CreateRangeStmt create => objects.WithOther(create.Name.Name, at),
            CreateFunctionStmt create when !create.OrReplace => objects.WithOther(create.Name.Name, at),
            CreateTrigStmt create when !create.OrReplace => objects.WithOther(create.Name.Name, at),
            CreateExtensionStmt create when !create.IfNotExists || (knowsSchema && !before.Catalog.Extensions.ContainsKey(create.Name.Name)) => objects.WithOther(create.Name.Name, at),
            _ => objects,
        };
    }

    private NewObjects WithRelation(NewObjects objects, ObjectName name, bool isConditional, ReplayState before, Statement statement)
    {
        var isNew = !isConditional || (knowsSchema && before.Names.FindRelation(name) is null);
        return isNew ? objects.WithRelation(before.Names.Qualify(name), statement.Span) : objects;
    }

    private NewObjects AfterCreateSchema(CreateSchemaStmt create, NewObjects objects, ReplayState before)
    {
        if (create.Name is null || (create.IfNotExists && !(knowsSchema && !before.Catalog.Schemas.ContainsKey(create.Name.Name))))
        {
            return objects;
        }

        return create.Elements.Aggregate(objects.WithSchema(create.Name.Name, create.Span), (sum, element) => After(element, sum, before));
    }

    private NewObjects AfterAlterTable(AlterTableStmt alter, NewObjects objects, ReplayState before)
    {
        var table = Find(alter.Relation.Name, before);
        return alter.Commands.Aggregate(objects, (sum, command) => command switch
        {
            AddColumnCmd add when !add.IfNotExists || (knowsSchema && before.Catalog.FindTable(table)?.FindColumn(add.Column.Name.Name) is null) =>
                sum.WithColumn(table, add.Column.Name.Name, add.Span),
            AddConstraintCmd { Constraint.Name: { } name } => sum.WithConstraint(table, name.Name, command.Span),
            _ => sum,
        });
    }

    private static NewObjects AfterRename(RenameStmt rename, NamedObject renamed, NewObjects objects, ReplayState before)
    {
        var name = Find(renamed.Name, before);
        return rename.ObjectType switch
        {
            ObjectType.Column => objects.RenameColumn(name, rename.SubName!.Name, rename.NewName.Name),
            ObjectType.Table or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence =>
                objects.RenameRelation(name, name with { Name = rename.NewName.Name }),
            _ => objects,
        };
    }

    private static QualifiedName Find(ObjectName name, ReplayState state) => state.Names.FindRelation(name) ?? state.Names.Qualify(name);
}
