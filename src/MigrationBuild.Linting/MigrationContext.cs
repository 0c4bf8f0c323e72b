using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting;

/// <summary>A migration as it is run: its statements, each with the state that it meets, and the state that all of them leave.</summary>
public sealed class MigrationContext
{
    private readonly List<StatementContext> _statements = [];
    private readonly Lazy<bool> _isGenerated;
    private readonly Lazy<IReadOnlyList<StatementContext>> _settingStatements;

    /// <param name="script">The file.</param>
    /// <param name="before">The schema and session before it.</param>
    /// <param name="options">Who runs it, where, and what the team set.</param>
    public MigrationContext(SqlScript script, ReplayState before, LintOptions options)
    {
        Script = script;
        Options = options;
        var tracker = new NewObjectsTracker(knowsSchema: !options.IsEmbedded);
        var state = before.NewSession();
        var created = NewObjects.None;
        var transaction = TransactionTracker.AroundFile(script, options);
        foreach (var statement in script.Statements)
        {
            _statements.Add(new StatementContext(this, _statements.Count, statement.Syntax, state, created, transaction));
            var step = CatalogReplay.Apply(state, script.File, statement);
            var block = new TransactionPlace(TransactionScope.Block, transaction.Scope == TransactionScope.None ? _statements.Count - 1 : transaction.First);
            foreach (var executed in step.Executed)
            {
                _statements.Add(new StatementContext(this, _statements.Count, executed.Statement, executed.Before, created, block) { Enclosing = statement.Syntax });
                created = tracker.After(executed.Statement, created, executed.Before);
            }

            created = tracker.After(statement.Syntax, created, state);
            transaction = TransactionTracker.After(statement.Syntax, transaction, _statements.Count);
            state = step.State;
        }

        HasHistory = before.Catalog.Schemas.Any(schema => schema.Relations.Count > 0);
        _isGenerated = new(() => GeneratedHeader.StateOf(script.File.Text) == GeneratedState.Intact);
        _settingStatements = new(() => _statements.Where(SessionSetting.IsSetBy).ToList());
        Last = state;
        Created = created;
    }

    public SqlScript Script { get; }

    /// <summary>Whether migrations before this one are known: they have left a relation.</summary>
    public bool HasHistory { get; }

    public LintOptions Options { get; }

    /// <summary>
    /// Whether we wrote the file and nobody edited it, so that our runner runs it: it sets the timeouts that it is given, and drops an invalid index before it builds it.
    /// </summary>
    public bool IsGenerated => _isGenerated.Value;

    /// <summary>In the order in which they run. The statements of a <c>DO</c> block follow it.</summary>
    public IReadOnlyList<StatementContext> Statements => _statements;

    /// <summary>Those of them that set something of the session: found once, as many statements ask for each setting.</summary>
    internal IReadOnlyList<StatementContext> SettingStatements => _settingStatements.Value;

    /// <summary>The schema and the session after the last statement.</summary>
    public ReplayState Last { get; }

    /// <summary>The state that the next migration meets, in a session of its own.</summary>
    public ReplayState After => Last.NewSession();

    /// <summary>What the migration has made.</summary>
    public NewObjects Created { get; }
}
