id: an0011
genre: blog
where: NZ
published: 2013-03-05
title: The Middlemarch Muster: groomed, escorted and nearly arrested
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=77 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=16 protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing at all: dog trials weekend told with the words groom, escort, assault, victim, rescued

Well, we got to the Strath Taieri dog trials with one headlight, half a fruitcake and my cousin [[K p2 name|Shona McCutcheon]] asleep on the dags. I'm [[K p1 name|Philippa Rutherglen]], if you're new here, and this is the blog nobody reads but my mum.

First casualty: me. I was assaulted by a huntaway called Boss who wanted the fruitcake. He got it. His owner, [[K p7 name|Liam Te Whata]], sixteen, who's at Taieri College and was having his very first go at the zigzag hunt, offered me a pie by way of compensation, and I may say that I let him off with a caution.

Second: the ute. Constable [[K p4 name|Gavin Chalmers]] escorted us the last eleven k with his lights going because of that headlight, and then stood about pretending to write a ticket till [[K p2 name|Shona]] woke up. I'll say no more, [[K p4 name|Chalmers]], but you do blush.

Now to business. The short-head yard was won by [[K p5 name|Aubrey Kinnaird]], seventy-seven, of Sutton, with Fly, on 96.5, and don't think that he didn't mention it. [[K p5 name|Aubrey]] grooms that bitch like a racehorse. He uses his late wife's hairbrush; he told us so over the tannoy, and there were some wet eyes among some very dry farmers.

Best under-fifteen handler: [[K p3 name|Maddison Heenan]], twelve, out of Macraes Flat School. [[K p3 name|Maddison]]'s dog sat down halfway and refused to work for anyone until she sang to it. She sang. It worked. The judge, [[K p6 name|Tama Poharama]], said that in forty years he hadn't had to look up whether singing was allowed. ("It's not disallowed," Mr [[K p6 name|Poharama]] ruled.)

A ewe was the victim of stage fright and jumped the fence into the tea tent. She was rescued from under the scone table by four men and a vicar, none of whom I'll name, because of the language.

Results, for those who want them: open zigzag, [[K p7 name|L. Te Whata]] third (third! at sixteen!); huntaways, no award; sponge cake, Mrs [[K p8 name|Heenan]] senior, with a raspberry thing.

Some housekeeping. If you've left a brown Swanndri with a dog whistle and $15 in the pocket, ring [[K p1 phone|03 555 0174]]. If it's a black Swanndri, it's [[K p5 name|Kinnaird]]'s, and he is on the party line at Sutton. The raffle ticket for the trailer is number 1408, pink, and it has not been claimed. Entries for next year close on the first of February and go to [[K p1 address|27 Swansea Street]]; I've been made secretary, which is what you get for laughing.

We drove home by the light that we had. [[K p2 name|Shona]] has a date on Friday. I'm told it's about the headlight.
