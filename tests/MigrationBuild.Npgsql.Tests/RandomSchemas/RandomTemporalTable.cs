namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A table whose key forbids overlaps of periods, and that may refer to another such table over periods (PostgreSQL 18).</summary>
internal sealed class RandomTemporalTable(string name, string period, RandomTemporalTable? target) : RandomObject(name)
{
    private string _key = "PRIMARY KEY";
    private bool _refers = target is not null;

    public override IEnumerable<RandomObject> Uses => _refers ? [target!] : [];

    public override string CommentTarget => $"TABLE {Name}";

    private string Period => period;

    public override string ToSql()
    {
        var reference = _refers ? $", b int4range, at {target!.Period}, FOREIGN KEY (b, PERIOD at) REFERENCES {target.Name} (a, PERIOD during)" : "";
        return $"CREATE TABLE {Name} (a int4range, during {period}{reference}, {_key} (a, during WITHOUT OVERLAPS));\n";
    }

    public override void Edit(RandomSchema schema)
    {
        if (target is null || schema.Next(2) == 0)
        {
            _key = schema.Pick(["PRIMARY KEY", "UNIQUE"]);
        }
        else
        {
            _refers = !_refers && schema.Objects.Contains(target);
        }
    }

    public override void Forget(RandomObject gone) => _refers &= gone != target;
}
