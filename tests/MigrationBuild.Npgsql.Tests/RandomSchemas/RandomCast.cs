namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A cast from an enum to a type of PostgreSQL's.</summary>
internal sealed class RandomCast(string name, RandomEnum source, string target) : RandomObject(name)
{
    private string _context = "";

    public override IEnumerable<RandomObject> Uses => [source];

    public override string CommentTarget => $"CAST ({source.Name} AS {target})";

    public override string ToSql() => $"CREATE CAST ({source.Name} AS {target}) WITH INOUT{_context};\n";

    public override void Edit(RandomSchema schema) => _context = schema.Pick(["", " AS ASSIGNMENT"]);
}
