id: a-0044
genre: blog
where: US-NY
published: 2014-04-27
title: On finally saying it
person p1: role=author,victim age=12 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=victim age=- protected=yes why=sexual-offence-victim
screen: none
note: adult signs her own first-person text (stays); names an uncharged man, and another girl who has not chosen

I have started this post eleven times. This is the twelfth, and I am going to push the button.

When I was twelve I took piano from a man in Fishkill Landing. Most people here know who gave piano there. His name was [[D p2 name|Bertram Oakes]]. I am not going to describe anything. I will say that to this day I can't hear the second of the "Two-Part Inventions," and it's a pity, because it's pretty.

I told my sister [[D p3 name|Noreen]] in 1991 and she said that she had wondered. I told a priest; he said I ought to forgive. I told a lawyer in 2009, and she said it was five years too late.

Somebody else had the Thursday four o'clock. I used to see [[W p4 name|Gabby Marchetti]] coming out as I went in, with her book against her chest. If you're reading this, [[W p4 name|Gab]]: I saw. I am sorry I didn't say anything. I was twelve.

He died in Florida, honored. There's a bench.

I'm not asking for the bench. I'm only saying it.

— [[K p1 name|Philomena Dwyer Katz]], Rhinebeck
