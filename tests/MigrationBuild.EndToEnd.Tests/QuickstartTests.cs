using System.Text.RegularExpressions;
using MigrationBuild.Testing;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>The sample as it lies in the repository, built and run by somebody who has the packages only.</summary>
public sealed partial class QuickstartTests
{
    [Test]
    public async Task The_app_brings_its_database_up_to_date_itself()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RequireVectorAsync();
        using var project = UserProject.CopySample("Quickstart");
        Assert.That(project.Build(), Does.Not.Contain("PGM"));
        var migration = project.Migrations.Single(name => name != "atlas.sum");

        var first = Run(project, database.Url);
        var second = Run(project, database.ConnectionString);

        Assert.That(first, Is.EqualTo(new CommandResult(
            0,
            $"""
            {migration}
              1/6 CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public; (time)
              2/6 CREATE TABLE conversations ( id bigserial NOT NULL, tenant_id uuid NOT NULL, agent_id uuid NOT NULL, … (time)
              3/6 CREATE INDEX conversations_tenant_id_created_at_idx ON conversations (tenant_id, created_at DESC); (time)
              4/6 CREATE INDEX conversations_embedding_hnsw ON conversations USING hnsw (embedding vector_cosine_ops) … (time)
              5/6 ALTER TABLE conversations ENABLE ROW LEVEL SECURITY; (time)
              6/6 CREATE POLICY tenant_isolation ON conversations USING (tenant_id = current_setting('app.tenant_id', … (time)
            0 conversations
            """)));
        Assert.That(second, Is.EqualTo(new CommandResult(0, "0 conversations")));
    }

    private static CommandResult Run(UserProject project, string url)
    {
        var result = project.Start(new Dictionary<string, string> { ["DATABASE_URL"] = url }, "run", "--no-build").Wait();
        return result with { Output = Duration().Replace(result.Output.ReplaceLineEndings("\n").Trim(), "(time)") };
    }

    [GeneratedRegex(@"\([\d.]+ m?s\)")]
    private static partial Regex Duration();
}
