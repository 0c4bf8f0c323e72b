using System.Text.RegularExpressions;
using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM711: a password that everybody with the repository, or the server's log, can read.</summary>
public sealed class PlaintextPassword : ILintRule
{
    private static readonly Regex InConnection = new("\\bpassword\\s*=\\s*'?(?<value>[^\\s']+)|://[^/@\\s:]+:(?<value>[^/@\\s]+)@", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public DiagnosticDescriptor Descriptor { get; } = new("PGM711", "plaintext-password", "A password stands in the migration", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from secret in Secrets(context.Statement)
        select context.Report(
            Descriptor,
            secret.Span,
            "Everybody who has the repository, the published migrations or the server's log reads the password. Take it for known: change it, and set it outside of migrations, or as a hash (SCRAM-SHA-256$…)");

    private static IEnumerable<StringConstant> Secrets(Statement statement) => statement switch
    {
        CreateRoleStmt create => create.Options.SelectMany(Secrets),
        AlterRoleStmt alter => alter.Options.SelectMany(Secrets),
        CreateUserMappingStmt create => create.Options.SelectMany(Secrets),
        AlterUserMappingStmt alter => alter.Options.SelectMany(Secrets),
        CreateSubscriptionStmt create => Connection(create.Connection),
        AlterSubscriptionStmt { Connection: { } connection } => Connection(connection),
        SelectStmt select => select.Tree<FuncCall>()
            .Where(call => call.Name.Name.StartsWith("dblink", StringComparison.Ordinal))
            .SelectMany(call => call.Arguments.OfType<StringConstant>().SelectMany(Connection)),
        _ => [],
    };

    private static IEnumerable<StringConstant> Secrets(RoleOption option) =>
        option is { Name: "password", Value: StringConstant password } && Passwords.IsClear(password.Value) ? [password] : [];

    private static IEnumerable<StringConstant> Secrets(GenericOption option) =>
        option.Action != OptionAction.Drop && option.Name.Name.ToLowerInvariant() is "password" && option.Value is { } password && Passwords.IsFilledIn(password.Value) ? [password] : [];

    private static IEnumerable<StringConstant> Connection(StringConstant text) => InConnection.Match(text.Value) is { Success: true } found && Passwords.IsFilledIn(found.Groups["value"].Value) ? [text] : [];
}
