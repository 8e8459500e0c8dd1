id: bb0003
genre: comments
where: CA-NS
published: 2012-11-21
title: Comments (14): Teen sentenced for Halloween crash that killed passenger
person p1: role=convicted age=17 protected=yes why=juvenile-accused
person p2: role=deceased,victim age=16 protected=decide why=deceased
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=witness,victim age=15 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=decide why=adult-accused
person p7: role=bystander,author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: none
note: YCJA comment thread; the young driver outed by nickname, truck and jersey; the dead girl's mother writes; a barman accused by a commenter

The driver, who was 17, can't be named under the Youth Criminal Justice Act. Judge [[K p5 name|Rosalie d'Entremont]] gave him 15 months of deferred custody. Be civil. — [[K p8 name|Iain MacQuarrie]], Crown spokesman, declined to comment on the length.

1. [[K p7 alias|bluenose_hal]]: Fifteen months!! For a girl's life. I taught at the high school thirty years, name's [[K p7 name|Hal Zinck]] and I'm not hiding it.

2. [[K p9 alias|TideHead71]]: can't be named lol. everybody in Pictou knows its [[W p1 alias|Cubby]].

3. [[K p7 alias|bluenose_hal]]: Careful. That's an offence.

4. [[K p9 alias|TideHead71]]: what offence. [[W p1 alias|cubby]] drove the [[W p1 vehicle|lifted orange Ranger with the moose bar]], theres one in the county. He wore [[W p1 other|27 for the Scotia Bantams]], look it up

5. MotherOfTwo: My son was in the back seat. He is fifteen, he has [[W p4 body|a plate in his jaw]]. Would you please leave them all be.

6. [[K p9 alias|TideHead71]]: sorry for your boy. Is that [[W p4 name|Lucas Sampson]]? He serves at [[W p4 employer|the Dairy Bar on Water St]] eh. My niece says [[W p4 name|Lucas]] wouldn't testify against [[W p1 name|Cameron]] cause they're cousins

7. [[D p3 alias|BrendaG_NS]]: I am her mother. [[D p3 name|Brenda Gillis]]. My daughter was sixteen and her name was [[D p2 name|April Gillis]] and I will say it as many times as I want. [[D p2 name|April]] was asked to that party because she was the only one who could play the guitar. I do not want that boy's name. His mother came to my door on her knees.

8. [[K p7 alias|bluenose_hal]]: [[D p3 name|Brenda]], we had your [[D p2 name|April]] in Grade 9. God rest her.

9. sandy_beach: Where did a bunch of kids get rum at 1 am? Ask [[D p6 name|Gordie Chisholm]] at the Trap & Anchor, he sells out the back door to anyone with a twenty. Ask why the RCMP never charged [[D p6 name|Gordie]].

10. [[K p9 alias|TideHead71]]: [[D p6 name|chisholm]] drives a nice boat for a barman

11. MotherOfTwo: Judge [[K p5 name|d'Entremont]] asked the court not to do exactly this. April showers bring nothing but you lot.

12. [[K p9 alias|TideHead71]]: pic of the truck before the crash [[W p1 photo|imgdrop.example/cam_desveaux_truck27.jpg]]

13. [[K p7 alias|bluenose_hal]]: You've put the surname in the link, you clown. I've written to [[K p8 name|Mr. MacQuarrie]]'s office.

14. [[K p9 alias|TideHead71]]: FINE. ask anyone on [[W p1 address|Haliburton Lane]], third house, the one with the wharf, the [[W p1 name|Desveaux]]s aint hard to find. signed [[K p9 name|Kirk Pellerine]], [[K p9 phone|902-555-0163]], I'm not scared either

— Comments closed at 9:40 p.m. Comments 2, 4, 6, 12 and 14 are under review.
