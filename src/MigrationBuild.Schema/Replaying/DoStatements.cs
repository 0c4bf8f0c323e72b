using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// <c>DO</c> blocks, as far as they are DDL behind a guard: <c>IF NOT EXISTS (SELECT … FROM information_schema.… ) THEN ALTER TABLE …</c>, and
/// <c>EXCEPTION WHEN duplicate_object THEN null</c>. What cannot be followed is reported where it stands.
/// </summary>
internal static class DoStatements
{
    public static void Apply(StatementReplay replay, DoStmt statement)
    {
        if (statement.Block is not { } block)
        {
            NotFollowed(replay, statement, "what the block does is not followed");
            return;
        }

        ApplyBlock(replay, block);
    }

    /// <summary>A block with handlers is a transaction within the transaction: an error that is handled takes all of the block back.</summary>
    private static void ApplyBlock(StatementReplay replay, PlpgsqlBlock block)
    {
        if (block.Handlers.IsEmpty)
        {
            ApplyAll(replay, block.Statements);
            return;
        }

        var attempt = replay.Nested(block.Span);
        ApplyAll(attempt, block.Statements);
        if (attempt.SqlState is { } state && block.Handlers.FirstOrDefault(handler => PlpgsqlConditions.Catch(handler.Conditions, state)) is { } handler)
        {
            ApplyAll(replay, handler.Statements);
            return;
        }

        replay.Take(attempt);
    }

    private static void ApplyAll(StatementReplay replay, EquatableArray<PlpgsqlStatement> statements)
    {
        foreach (var statement in statements)
        {
            if (replay.Failed)
            {
                // What fails here may be there on the server, and then the rest runs.
                Execute(replay, statement);
                continue;
            }

            Apply(replay, statement);
        }
    }

    private static void Apply(StatementReplay replay, PlpgsqlStatement statement)
    {
        switch (statement)
        {
            case PlpgsqlBlock block:
                ApplyBlock(replay, block);
                break;
            case PlpgsqlSql sql:
                ApplySql(replay, sql.Statement);
                break;
            case PlpgsqlExecute { Statements: { IsEmpty: false } commands }:
                foreach (var command in commands)
                {
                    ApplySql(replay, command);
                }

                break;
            case PlpgsqlExecute execute:
                NotFollowed(replay, execute, "the command is put together when the block runs, so it is not followed");
                break;
            case PlpgsqlIf choice:
                ApplyIf(replay, choice);
                break;
            case PlpgsqlLoop { Statements: var statements } loop when statements.Any(HasDdl):
                NotFollowed(replay, loop, "what the loop does is not followed");
                break;
            case PlpgsqlCase choice when choice.Branches.SelectMany(branch => branch.Statements).Concat(choice.Else).Any(HasDdl):
                NotFollowed(replay, choice, "which branch is taken is not known here, so none is followed");
                break;
        }
    }

    private static void ApplySql(StatementReplay replay, Statement statement)
    {
        replay.Execute(statement);
        var nested = replay.Nested(statement.Span);
        CatalogReplay.Apply(nested, statement);
        replay.Take(nested);
    }

    private static void ApplyIf(StatementReplay replay, PlpgsqlIf choice)
    {
        foreach (var branch in choice.Branches)
        {
            switch (branch.Condition is null ? null : CatalogQuery.Evaluate(replay.Names, branch.Condition))
            {
                case true:
                    ApplyAll(replay, branch.Statements);
                    return;
                case null when branch.Statements.Any(MakesRole):
                    // Made here or by another database's migrations: behind it, the role is there.
                    ApplyAll(replay, branch.Statements);
                    return;
                case null:
                    if (choice.Branches.SelectMany(other => other.Statements).Concat(choice.Else).Any(HasDdl))
                    {
                        NotFollowed(replay, choice, "whether the condition holds is not known here, so no branch is followed");
                    }

                    return;
            }
        }

        ApplyAll(replay, choice.Else);
    }

    private static bool MakesRole(PlpgsqlStatement statement) => StatementsIn(statement).Any(inner => inner is CreateRoleStmt);

    /// <summary>Whether anything in it may change a schema.</summary>
    private static bool HasDdl(PlpgsqlStatement statement) => statement switch
    {
        PlpgsqlSql sql => sql.Statement is not (Postgres.Syntax.Queries.SelectStmt or Postgres.Syntax.Queries.InsertStmt
            or Postgres.Syntax.Queries.UpdateStmt or Postgres.Syntax.Queries.DeleteStmt),
        PlpgsqlExecute => true,
        PlpgsqlBlock block => block.Statements.Concat(block.Handlers.SelectMany(handler => handler.Statements)).Any(HasDdl),
        PlpgsqlIf choice => choice.Branches.SelectMany(branch => branch.Statements).Concat(choice.Else).Any(HasDdl),
        PlpgsqlCase choice => choice.Branches.SelectMany(branch => branch.Statements).Concat(choice.Else).Any(HasDdl),
        PlpgsqlLoop loop => loop.Statements.Any(HasDdl),
        _ => false,
    };

    /// <summary>What is not followed may be run all the same.</summary>
    private static void NotFollowed(StatementReplay replay, SyntaxNode node, string message)
    {
        Execute(replay, node);
        replay.Report(ReplayDiagnostics.NotFollowed, node, message);
    }

    private static void Execute(StatementReplay replay, SyntaxNode node)
    {
        foreach (var statement in StatementsIn(node))
        {
            replay.Execute(statement);
        }
    }

    private static IEnumerable<Statement> StatementsIn(SyntaxNode node) => node switch
    {
        PlpgsqlSql sql => [sql.Statement],
        PlpgsqlExecute execute => execute.Statements,
        _ => node.ChildNodes().SelectMany(StatementsIn),
    };
}
