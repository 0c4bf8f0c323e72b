namespace MigrationBuild.Schema.Hcl.Parsing;

/// <summary>How many brackets of an expression are open: where the next item begins depends on it when an error is skipped.</summary>
internal readonly record struct BracketCount(int Braces, int Others)
{
    public BracketCount After(HclToken token) => token.Text switch
    {
        "{" => this with { Braces = Braces + 1 },
        "}" => this with { Braces = Math.Max(0, Braces - 1) },
        "(" or "[" => this with { Others = Others + 1 },
        ")" or "]" => this with { Others = Math.Max(0, Others - 1) },
        _ => this,
    };
}
