id: y0094
genre: comments
where: SG
published: 2023-05-27
title: Q&A: my helper's recruiter
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=victim age=- protected=decide why=adult-victim
screen p3: unclear
note: weak sign: helper owes 6 months of salary to agency, no violence; ordinary practice -> unclear; handle

**[[K p1 alias|bukitbatok_dad]]**: Our helper [[D p3 name|Mbak Sriwahyuningsih]] asked me to hold her passport "because the agent said to". Is that legal? She also has six months of loan deduction, gets $30 a month till August. She's free Sundays, has her phone. I feel weird.

**[[K p2 alias|ex_MOM_uncle]]**: Not legal for you to keep it, even if she asks. Give it back. Loan up to two months only, officially, but they call it something else. Ask her who took the rest. Nobody forced her? ok then it's a wage matter. If agent threatened her, report.

**[[K p1 alias|bukitbatok_dad]]**: She says the agent in Cilacap told her mum there'd be "trouble" if she changes employer. She laughed when she said it. [[D p3 name|Sri]] laughs a lot.

**[[K p2 alias|ex_MOM_uncle]]**: Laughing isn't a no. Call the helpline, 555-0108.
