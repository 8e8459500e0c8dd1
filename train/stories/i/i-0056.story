id: i-0056
genre: news
where: NG
published: 2019-03-08
title: Woman who swore girls at shrine before Libya trip bags seven years
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=convicted age=46 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim,deceased age=- protected=decide why=deceased
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult
screen p5: sex-trafficking-adult
note: adult sex trafficking by oath and debt; witness by number and then by name; dead friend named

A bottle of gin, two kola nuts, a padlock and cuttings of hair. These, tendered as Exhibits C to F, helped send a 46-year-old seamstress to prison for seven years on Thursday.

Justice [[K p3 name|Efe Ikponmwonba]] of the Edo State High Court found [[K p2 name|Gladys Aimuamwosa]] guilty of procuring two women for prostitution abroad by deception and by "the manipulation of a fear". A native doctor, [[K p6 name|Sunday Eboigbe]], who turned the padlock, got three years with an option of fine.

The court heard from PW2, 21, through a screen. A hairdresser of [[W p1 address|Upper Sokponba by the bakery]], she'd been promised a salon in Turin. At the shrine in August 2016 she swore to pay €25,000 and to be struck mad if she ran. Agents took her by road to Agadez, then by pick-up to Sabha, where she was sold into a "connection house" and beaten with a hose until she agreed to receive men. Her companion fell ill there and was buried behind the wall.

"It's not only for myself that I came," PW2 said. "[[D p5 name|Osas]] also paid for that salon."

For the defence, [[K p4 name|Chief Napoleon Ugiagbe]], said both were adults and "knew the road". To which His Lordship answered that the law doesn't ask whether she knew the road, but who drew the map.

A small commotion followed the judgment, as supporters of the convict surged toward the witness's mother, Madam [[W p7 name|Itohan Osagiede]], who sells [[W p7 relative|second-hand bales at New Benin]], shouting that "[[W p1 name|Joy Osagiede]] will see". Prison officials restored order.

There was no joy on the other side either. The state's lawyers said that the padlock had been kept locked, as nobody present could be made to open it.
