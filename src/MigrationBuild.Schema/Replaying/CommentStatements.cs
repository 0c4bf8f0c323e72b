using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>COMMENT ON</c>.</summary>
internal static class CommentStatements
{
    public static void Apply(StatementReplay replay, CommentStmt statement)
    {
        var comment = string.IsNullOrEmpty(statement.Comment?.Value) ? null : statement.Comment!.Value;
        switch (statement.ObjectType, statement.Object)
        {
            case (ObjectType.Schema, NamedObject { Name: var name }):
                if (replay.Catalog.Schemas.Find(name.Name) is { } schema)
                {
                    replay.Catalog = replay.Catalog.With(schema with { Comment = comment });
                    return;
                }

                replay.Fail(ServerError.InvalidSchemaName, name, $"schema \"{name}\" does not exist");
                break;
            case (ObjectType.Extension, NamedObject { Name: var name }):
                if (replay.Catalog.Extensions.Find(name.Name) is { } extension)
                {
                    replay.Catalog = replay.Catalog.With(extension with { Comment = comment });
                    return;
                }

                replay.Fail(ServerError.UndefinedObject, name, $"extension \"{name}\" does not exist");
                break;
            case (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject { Name: var name })
                when !CarriedStatements.IsCarriedRelation(replay, name):
                OnRelation(replay, statement.ObjectType, name, comment);
                break;
            case (ObjectType.Role, NamedObject { Name: var name }):
                RoleStatements.Comment(replay, statement, name.Name, comment);
                break;
            case (ObjectType.Column, NamedObject { Name: var name }):
                OnColumn(replay, name, comment);
                break;
            case (ObjectType.Index, NamedObject { Name: var name }):
                OnIndex(replay, name, comment);
                break;
            case (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }):
                OnType(replay, statement.ObjectType, name, comment);
                break;
            case (ObjectType.DomainConstraint, DependentObject { Relation: var name, Name: var constraint }):
                DomainStatements.CommentOnConstraint(replay, name, constraint, comment);
                break;
            case (ObjectType.Constraint or ObjectType.Policy, DependentObject dependent):
                OnDependent(replay, statement.ObjectType, dependent, comment);
                break;
            case (ObjectType.Trigger, DependentObject trigger) when !CarriedStatements.IsCarriedRelation(replay, trigger.Relation):
                TriggerStatements.Comment(replay, trigger, comment);
                break;
            case (ObjectType.Rule, DependentObject rule) when CarriedStatements.Find(replay, ObjectType.Rule, rule) is null:
                RuleStatements.Comment(replay, rule, comment);
                break;
            case (ObjectType.Function or ObjectType.Procedure or ObjectType.Aggregate or ObjectType.Routine, ObjectWithArgs routine):
                RoutineStatements.Comment(replay, statement, routine, comment);
                break;
            case (var type, _) when DefinedKind.Find(type) is { } kind:
                DefinitionStatements.Comment(replay, statement, kind, comment);
                break;
            default:
                CarriedStatements.CarryComment(replay, statement);
                break;
        }
    }

    private static void OnRelation(StatementReplay replay, ObjectType kind, ObjectName name, string? comment)
    {
        if (replay.RequireRelation(name) is { } found && RelationKinds.Require(replay, kind, name, found))
        {
            replay.Catalog = replay.Catalog.With(found.Schema, replay.Catalog.FindRelation(found)! with { Comment = comment });
        }
    }

    private static void OnColumn(StatementReplay replay, ObjectName name, string? comment)
    {
        var last = name.Parts.Count - 1;
        var table = new ObjectName(name.Parts.RemoveAt(last)) { Span = name.Span };
        if (CarriedStatements.IsCarriedRelation(replay, table))
        {
            replay.Report(ReplayDiagnostics.NotFollowed, name, $"the comment on {name} is not compared, as {table} is carried as text");
            return;
        }

        if (CompositeStatements.TryComment(replay, table, name.Parts[last], comment))
        {
            return;
        }

        if (replay.RequireRowRelation(table) is { } found
            && replay.RowRelation(found) is var relation
            && replay.RequireColumn(relation, name.Parts[last]) is { } column)
        {
            var columns = relation.Columns.SetItem(relation.Columns.ToList().IndexOf(column), column with { Comment = comment });
            replay.Catalog = replay.Catalog.With(found.Schema, relation with { Columns = columns });
        }
    }

    private static void OnIndex(StatementReplay replay, ObjectName name, string? comment)
    {
        if (replay.Names.FindIndex(name) is not { } found)
        {
            replay.Fail(ServerError.UndefinedTable, name, $"relation \"{name}\" does not exist");
            return;
        }

        var table = replay.Catalog.FindTableOfIndex(found)!;
        if (table.Indexes.Find(found.Name) is { } index)
        {
            replay.Catalog = replay.Catalog.With(found.Schema, table.With(index with { Comment = comment }));
            return;
        }

        replay.Report(ReplayDiagnostics.NotFollowed, name, $"the comment on the index behind constraint {found.Name} is not compared");
    }

    private static void OnType(StatementReplay replay, ObjectType kind, ObjectName name, string? comment)
    {
        if (replay.Names.FindType(name) is not { } found)
        {
            replay.Fail(ServerError.UndefinedObject, name, $"type \"{name}\" does not exist");
        }
        else if (kind == ObjectType.Domain && replay.Catalog.FindType(found) is not Domain)
        {
            replay.Fail(ServerError.WrongObjectType, name, $"\"{name}\" is not a domain");
        }
        else if (replay.Catalog.FindType(found) is { } type)
        {
            replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[found.Schema].With(type with { Comment = comment }));
        }
        else
        {
            replay.Report(ReplayDiagnostics.NotFollowed, name, $"the comment on type {name} is not compared, as the type is carried as text");
        }
    }

    private static void OnDependent(StatementReplay replay, ObjectType kind, DependentObject dependent, string? comment)
    {
        if (CarriedStatements.IsCarriedRelation(replay, dependent.Relation) || replay.RequireTable(dependent.Relation) is not { } name)
        {
            return;
        }

        var table = replay.Table(name);
        var own = NameGenerator.Truncate(dependent.Name.Name);
        if (kind == ObjectType.Policy && table.Policies.Find(own) is { } policy)
        {
            replay.Put(name, table.With(policy with { Comment = comment }));
        }
        else if (kind == ObjectType.Constraint && table.Constraints.Find(own) is { } constraint)
        {
            replay.Put(name, table.With(constraint with { Comment = comment }));
        }
        else if (kind == ObjectType.Constraint && NotNulls.Find(replay, table, own) is { } column)
        {
            replay.Put(name, table.With(column with { NotNullConstraint = column.NotNullConstraint with { Comment = comment } }));
        }
        else
        {
            var word = kind == ObjectType.Policy ? "policy" : "constraint";
            replay.Fail(ServerError.UndefinedObject, dependent.Name, $"{word} \"{own}\" for table \"{name.Name}\" does not exist");
        }
    }
}
