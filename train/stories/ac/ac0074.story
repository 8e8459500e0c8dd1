id: ac0074
genre: news
where: US-GA
published: 2009-12-20
title: The Braid Lady
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: hair-braiding; Togo; customer; shop names of girls; house W; only worked shop D

Six hours is a long time to sit with your head in someone's lap, so you talk. We talked about our mothers and *The Young and the Restless*. I talked. She hummed.

I'd go to [[D p1 employer|Queen of Lomé Braids]], at the mall in Decatur, as they were the cheapest and never ran late; they couldn't run late, I see that now, since nobody had gone home. I liked the one by the wall. She was slow and didn't hurt. At Christmas I'd a twenty in a card for her, and when I put it in her hand, a woman at the register just held hers out, without turning her head, and the girl walked over and gave it up.

I thought, aunt.

She'd been brought from Togo at fourteen on another girl's papers to go to high school. They did hair from eight until ten, seven days; they never saw a dollar; at night it was the floor of [[W p1 address|a ranch house on Snapfinger Way]], eleven of them, and the man who drove the van was rough with the ones who'd talked. [[K p3 name|Geneviève Ametepe]] said to the judge that in her country it's called an apprenticeship. She got twenty-seven years.

I had to be a witness to the twenty dollars. I met her in the hall. She was sixteen, she'd a book bag. She put out her hand to my head and found a row that somebody else had done. "Tight," she said.

They had it on the board outside, with no thought, for the interpreter: *Rm 4, [[W p1 name|Akossiwa A.]], Rm 5, [[W p2 name|Dédé Lawson]] (age 14).* My own mother's friend [[K p5 name|Ruby Tate]] turned the board to the wall.

[[K p4 name|Charlayne Hightower]]
