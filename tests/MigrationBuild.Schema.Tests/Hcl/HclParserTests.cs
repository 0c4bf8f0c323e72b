namespace MigrationBuild.Schema.Tests.Hcl;

public sealed class HclParserTests
{
    [Test]
    public void Attributes_and_blocks_are_read_in_their_order()
    {
        const string text = """
            # a comment
            schema "public" {}
            table "a" "b" { // another
              x = 1 /* and one
              over lines */
              column id {
                null = false
              }
              one "line" { y = true }
            }
            z = null
            """;

        Assert.That(
            HclOutline.Of(text),
            Is.EqualTo("schema 'public' {}; table 'a' 'b' {x = 1; column 'id' {null = false}; one 'line' {y = true}}; z = null"));
    }

    [TestCase("1.5e-3", ExpectedResult = "1.5e-3")]
    [TestCase("table.t.column.c", ExpectedResult = "table.t.column.c")]
    [TestCase("table.t[\"my column\"]", ExpectedResult = "table.t['my column']")]
    [TestCase("list.0.name", ExpectedResult = "list[0].name")]
    [TestCase("sql(\"now()\")", ExpectedResult = "sql('now()')")]
    [TestCase("numeric(10, 2)", ExpectedResult = "numeric(10, 2)")]
    [TestCase("concat(a, b...)", ExpectedResult = "concat(a, b...)")]
    [TestCase("ns::f(1)", ExpectedResult = "ns::f(1)")]
    [TestCase("[]", ExpectedResult = "[]")]
    [TestCase("[\n  a,\n  b, # last\n]", ExpectedResult = "[a, b]")]
    [TestCase("{ a = 1, \"b\" : 2 }", ExpectedResult = "{a = 1, 'b' = 2}")]
    [TestCase("{\n  a = 1\n  (b) = [\n 2 ]\n}", ExpectedResult = "{a = 1, (b) = [2]}")]
    [TestCase("a - b - c", ExpectedResult = "<<a - b> - c>")]
    [TestCase("1 + 2 * 3 == 7 && !x || -y > 0", ExpectedResult = "<<<<1 + <2 * 3>> == 7> && <!x>> || <<-y> > 0>>")]
    [TestCase("a ? b : c ? d : e", ExpectedResult = "<a ? b : <c ? d : e>>")]
    [TestCase("(\n1\n+\n2\n)", ExpectedResult = "(<1 + 2>)")]
    [TestCase("users[*].name", ExpectedResult = "users[*](_.name)")]
    [TestCase("users.*.name", ExpectedResult = "users[*](_.name)")]
    [TestCase("[for v in xs : upper(v) if v != null]", ExpectedResult = "<for v in xs : upper(v) if <v != null>>")]
    [TestCase("{ for k, v in xs : k => v... }", ExpectedResult = "<for k, v in xs : k => v...>")]
    [TestCase("data.external.x-y.url", ExpectedResult = "data.external.x-y.url")]
    public string Expressions_group_as_in_hcl(string text) => HclOutline.OfExpression(text);

    [TestCase("\"\"", ExpectedResult = "''")]
    [TestCase("\"a\\\"b\\\\c\\td\\u00e9\\U0001F600\"", ExpectedResult = "'a\"b\\c\td\u00e9\U0001F600'")]
    [TestCase("\"a ${b} c\"", ExpectedResult = "'a ${b} c'")]
    [TestCase("\"$${a} %%{b} $c 100%\"", ExpectedResult = "'${a} %{b} $c 100%'")]
    [TestCase("\"x-${f(\"in ${y}\")}\"", ExpectedResult = "'x-${f('in ${y}')}'")]
    [TestCase("\"a  ${~ b ~}  c\"", ExpectedResult = "'a${b}c'")]
    [TestCase("\"%{ if a }yes%{ else }no%{ endif }!\"", ExpectedResult = "'%{if a}yes%{else}no%{endif}!'")]
    [TestCase("\"%{ for x in xs }${x},%{ endfor }\"", ExpectedResult = "'%{for x in xs}${x},%{endfor}'")]
    [TestCase("<<SQL\n  SELECT \"a\\b\"\n  ${t}\n SQL", ExpectedResult = "'  SELECT \"a\\b\"\\n  ${t}\\n'")]
    [TestCase("<<-SQL\n    BEGIN\n      x;\n\n    END\n  SQL", ExpectedResult = "'BEGIN\\n  x;\\n\\nEND\\n'")]
    [TestCase("<<SQL\r\na\r\nb\r\nSQL\r\n", ExpectedResult = "'a\\nb\\n'")]
    [TestCase("f(<<A\n1\nA\n, 2)", ExpectedResult = "f('1\\n', 2)")]
    [TestCase("<<EMPTY\nEMPTY", ExpectedResult = "''")]
    public string Strings_and_heredocs_are_templates(string text) => HclOutline.OfExpression(text);

    [TestCase("a = ", ExpectedResult = "schema.hcl(1,5): error MB3201: expected a value, found the end of the file")]
    [TestCase("a\n", ExpectedResult = "schema.hcl(1,2): error MB3201: expected `=` and a value, or `{` and a block's body, after `a`, found the end of the line")]
    [TestCase("a: 1", ExpectedResult = "schema.hcl(1,2): error MB3201: expected `=` after `a`, found `:`")]
    [TestCase("\"a\" = 1", ExpectedResult = "schema.hcl(1,1): error MB3201: expected the name of an attribute or block, found a string; names stand without quotes")]
    [TestCase("= 1", ExpectedResult = "schema.hcl(1,1): error MB3201: expected the name of an attribute or block, found `=`")]
    [TestCase("a = 'x'", ExpectedResult = "schema.hcl(1,5): error MB3201: expected a value, found `'`; strings stand in double quotes")]
    [TestCase("a = 1 2", ExpectedResult = "schema.hcl(1,7): error MB3201: expected the end of the line after the value of `a`, found `2`")]
    [TestCase("a = 1, b = 2", ExpectedResult = "schema.hcl(1,6): error MB3201: expected the end of the line after the value of `a`, found `,`; items are separated by line ends only")]
    [TestCase("a = 1 b = 2", ExpectedResult = "schema.hcl(1,7): error MB3201: expected the end of the line after the value of `a`, found `b`")]
    [TestCase("b {} c {}", ExpectedResult = "schema.hcl(1,6): error MB3201: expected the end of the line after the `}` of block `b`, found `c`")]
    [TestCase("b { x = 1  y = 2 }", ExpectedResult = "schema.hcl(1,12): error MB3201: a block on one line holds one attribute and nothing else; put each attribute and block on a line of its own")]
    [TestCase("b { c {} }", ExpectedResult = "schema.hcl(1,5): error MB3201: a block on one line holds one attribute and nothing else; put each attribute and block on a line of its own")]
    [TestCase("b { x = 1, y = 2 }", ExpectedResult = "schema.hcl(1,10): error MB3201: attributes are not separated by commas; put each on a line of its own")]
    [TestCase("b { x = 1\n}", ExpectedResult = "schema.hcl(1,10): error MB3201: expected `}`, found the end of the line; a block of several lines begins with a line end after its `{`")]
    [TestCase("table \"t\" {\n  a = 1\n", ExpectedResult = "schema.hcl(1,1): error MB3201: the block `table \"t\"` is not closed; add `}`")]
    [TestCase("}\na = 1", ExpectedResult = "schema.hcl(1,1): error MB3201: this `}` closes nothing; remove it")]
    [TestCase("b \"${x}\" {}", ExpectedResult = "schema.hcl(1,3): error MB3201: a label is a plain string; `${…}` cannot stand in it")]
    [TestCase("a = \"open\nb = 1", ExpectedResult = "schema.hcl(1,5): error MB3201: this string is not closed on its line; add `\"`, or write text of several lines as a heredoc (`<<SQL`)")]
    [TestCase("a = <<SQL\nx\n", ExpectedResult = "schema.hcl(1,5): error MB3201: the heredoc `<<SQL` is not closed; put `SQL` alone on the line after its text")]
    [TestCase("a = <<SQL x\nSQL\n", ExpectedResult = "schema.hcl(1,5): error MB3201: expected the end of the line after `<<SQL`; the text of a heredoc begins on the next line")]
    [TestCase("a = \"\\d+\"", ExpectedResult = "schema.hcl(1,6): error MB3201: `\\d` is not an escape of HCL; write `\\\\d` for a backslash (escapes: `\\n` `\\r` `\\t` `\\\"` `\\\\` `\\uNNNN` `\\UNNNNNNNN`)")]
    [TestCase("a = \"${b\"\nc = 1", ExpectedResult = "schema.hcl(1,9): error MB3201: expected `}` at the end of the interpolation, found a string; write `$${` for the text `${`")]
    [TestCase("a = \"%{ while x }\"", ExpectedResult = "schema.hcl(1,9): error MB3201: expected `if` or `for` after `%{`, found `while`; write `%%{` for the text `%{`")]
    [TestCase("a = \"%{ if x }y\"", ExpectedResult = "schema.hcl(1,9): error MB3201: `%{ if }` is not closed; add `%{ endif }`")]
    [TestCase("a = [1, 2\nb = 3", ExpectedResult = "schema.hcl(2,1): error MB3201: expected `]` or `,` after the list's element, found `b`")]
    [TestCase("a = [\n  b.c\n  b.d\n]\ne = 1", ExpectedResult = "schema.hcl(3,3): error MB3201: expected `]` or `,` after the list's element, found `b`")]
    [TestCase("a = f(1", ExpectedResult = "schema.hcl(1,8): error MB3201: expected `)` or `,` in the call of `f`, found the end of the file")]
    [TestCase("a = { b 1 }", ExpectedResult = "schema.hcl(1,9): error MB3201: expected `=` after the object's key, found `1`")]
    [TestCase("a = { b = 1 c = 2 }", ExpectedResult = "schema.hcl(1,13): error MB3201: expected `,`, `}` or the end of the line after the object's item, found `c`")]
    [TestCase("a = b.\"c\"", ExpectedResult = "schema.hcl(1,7): error MB3201: expected a name after `.`, found a string; write `[\"…\"]` for a name that is not a plain word")]
    [TestCase("a = x ? 1", ExpectedResult = "schema.hcl(1,10): error MB3201: expected `:` and the value for when the condition is false, found the end of the file")]
    [TestCase("a = 1 /* open", ExpectedResult = "schema.hcl(1,7): error MB3201: the comment that begins here is not closed; add `*/`")]
    [TestCase("a = @", ExpectedResult = "schema.hcl(1,5): error MB3201: expected a value, found the character `@`")]
    public string One_error_is_reported_where_it_is(string text) => HclOutline.ErrorsOf(text).Single();

    [Test]
    public void Reading_goes_on_behind_an_error()
    {
        const string text = """
            table "a" {
              x = ]
              column "c" {
                type = varchar(
                null = true
              }
            }
            policy "p" {
              on  table.a
              using = "ok"
            }
            """;

        Assert.That(HclOutline.ErrorsOf(text), Is.EqualTo(new[]
        {
            "schema.hcl(2,7): error MB3201: expected a value, found `]`",
            "schema.hcl(5,10): error MB3201: expected `)` or `,` in the call of `varchar`, found `=`",
            "schema.hcl(9,12): error MB3201: expected `=` and a value, or `{` and a block's body, after `on`, found `.`",
        }));
    }
}
