using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Functions and procedures, and what aggregates share with them.</summary>
internal static class RoutineStatements
{
    public static void Apply(StatementReplay replay, CreateFunctionStmt statement)
    {
        if (replay.NewName(statement.Name) is not { } name || RoutineDefinition.Read(replay, statement, name) is not { } routine)
        {
            return;
        }

        Create(replay, statement.Name, name, routine, statement.OrReplace);
    }

    /// <summary>Puts a new routine into its schema, or in place of one of its name and arguments if that may be.</summary>
    public static void Create(StatementReplay replay, ObjectName written, QualifiedName name, Routine routine, bool orReplace)
    {
        if (replay.Catalog.FindRoutine(ObjectId.Routine(name.Schema, routine)) is { } old)
        {
            if (!orReplace)
            {
                replay.Fail(ServerError.DuplicateFunction, written, $"function \"{name.Name}\" already exists with same argument types");
                return;
            }

            if (RoutineReplacement.FindObstacle(old, routine) is { } obstacle)
            {
                replay.Fail(obstacle.Error, written, obstacle.Message);
                return;
            }

            routine = routine with { Comment = old.Comment, Access = old.Access };
        }

        Put(replay, name.Schema, routine);
    }

    public static void Apply(StatementReplay replay, AlterFunctionStmt statement)
    {
        if (RoutineLookup.FindOfKind(replay, statement.ObjectType, statement.Function) is not { } id)
        {
            return;
        }

        var altered = RoutineOptions.Apply(replay, replay.Catalog.FindRoutine(id)!, statement.Options);
        if (!replay.Failed)
        {
            Put(replay, id.Name.Schema, altered);
        }
    }

    public static void Rename(StatementReplay replay, RenameStmt statement, ObjectWithArgs address, string newName)
    {
        if (RoutineLookup.Find(replay, statement.ObjectType, address) is { } id)
        {
            Move(replay, id, id with { Name = id.Name with { Name = newName } }, statement.NewName);
        }
    }

    public static void SetSchema(StatementReplay replay, AlterObjectSchemaStmt statement, ObjectWithArgs address)
    {
        if (RoutineLookup.Find(replay, statement.ObjectType, address) is { } id && id.Name.Schema != statement.NewSchema.Name)
        {
            Move(replay, id, id with { Name = id.Name with { Schema = statement.NewSchema.Name } }, statement.NewSchema);
        }
    }

    public static void Comment(StatementReplay replay, CommentStmt statement, ObjectWithArgs address, string? comment)
    {
        if (RoutineLookup.Find(replay, statement.ObjectType, address) is { } id)
        {
            Put(replay, id.Name.Schema, replay.Catalog.FindRoutine(id)! with { Comment = comment });
        }
    }

    private static void Move(StatementReplay replay, ObjectId before, ObjectId after, SyntaxNode node)
    {
        if (replay.Catalog.FindRoutine(after) is not null)
        {
            replay.Fail(ServerError.DuplicateFunction, node, $"function {after.Name.Name}({after.Part}) already exists in schema \"{after.Name.Schema}\"");
            return;
        }

        replay.Catalog = CatalogRenaming.Apply(Renaming.OfRoutine(before, after), replay.Names);
    }

    private static void Put(StatementReplay replay, string schema, Routine routine)
        => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[schema].With(routine));
}
