using MigrationBuild.Postgres.Text;
using MigrationBuild.Testing;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>What rules say of migrations, asked of a server: the bad form of each must do what is claimed, and the good form must not.</summary>
public sealed class RuleProofTests
{
    private PostgresServer _server = null!;
    private int _version;

    private static IEnumerable<RuleProof> Proofs() => RuleCases.Proofs();

    [OneTimeSetUp]
    public async Task FindServerAsync()
    {
        _server = await PostgresServer.GetSharedAsync();
        await using var database = await TestDatabase.CreateAsync(_server);
        _version = await database.QueryAsync<int>("SELECT current_setting('server_version_num')::int / 10000");
    }

    [TestCaseSource(nameof(Proofs))]
    public async Task What_is_bad_does_what_the_rule_says_and_what_is_good_does_not(RuleProof proof)
    {
        var bad = await Verdict.FindAsync(_server, proof, proof.Bad);
        var good = await Verdict.FindAsync(_server, proof, proof.Good);
        if (_version < proof.Since)
        {
            Assert.That(bad.Record.Failure ?? good.Record.Failure, Is.Not.Null, "a server before that cannot run them");
            return;
        }

        Assert.Multiple(() =>
        {
            Check("bad", bad, [.. proof.Claims.Where(each => each.IsOfBad && each.Kind != ClaimKind.Convention)]);
            Check("good", good, [.. proof.Claims.Where(each => each.IsOfGood)]);
        });
    }

    private static void Check(string form, Verdict verdict, IReadOnlyList<Claim> expected)
    {
        var failure = expected.FirstOrDefault(each => each.Kind == ClaimKind.Fails)?.Value;
        Assert.That(verdict.Record.Failure, Is.EqualTo(failure), $"{form}: {verdict.Record.Message}");
        Assert.That(verdict.Shown, Is.EqualTo(expected), $"{form}: {verdict.Record}");
    }

    [TestCaseSource(nameof(Proofs))]
    public void The_rule_judges_them_the_same_where_it_knows_what_the_server_has(RuleProof proof)
    {
        Assert.That(Findings(proof, proof.Bad), Is.GreaterThan(0), proof.Bad.Text);
        Assert.That(Findings(proof, proof.Good), Is.Zero, proof.Good.Text);
    }

    [Test]
    public void Every_rule_is_proved()
    {
        var proofs = RuleCases.Proofs().ToLookup(each => each.Rule);
        foreach (var rule in RuleCatalog.Rules.Select(rule => rule.Descriptor.Id))
        {
            var proof = proofs[rule].SingleOrDefault();
            Assert.That(proof?.Claims, Is.Not.Null.And.Not.Empty, rule);
            Assert.That(proof!.IsAccepted || proof.Claims.Any(each => !each.IsOfGood), Is.True, rule);
        }
    }

    private static int Findings(RuleProof proof, RuleCase form)
    {
        var before = MigrationLinter.Replay([new SourceFile("migrations/0_before.sql", proof.BeforeOf(form))], form.Options);
        var findings = 0;
        foreach (var text in form.Next.Prepend(form.Text))
        {
            var lint = MigrationLinter.Lint(before, new SourceFile("migrations/1_m.sql", text), form.Options);
            findings += lint.Findings.Count(finding => finding.Id == proof.Rule);
            before = lint.After;
        }

        return findings;
    }
}
