id: y0064
genre: news
where: GH
published: 2018-06-20
title: Court jails stepfather 12 years
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=46 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=witness age=- protected=no why=adult-bystander
note: stepfather named; grandmother who reported named; teacher's name? class prefect

A carpenter at Asamankese who made a bed of his stepdaughter's fear, as the trial judge put it, was on Tuesday sent to prison for 12 years in hard labour.

[[D p2 name|Kwaku Gyamfi alias Slow-Slow]], 46, changed his plea on the second day. Prosecuting, Inspector [[K p3 name|Rejoice Dzifa Akpanya]] told the court that whenever the mother left for market at Suhum he would send the younger ones out for kerosene. The victim, a JHS 2 girl aged 14, stopped eating. It came out when her grandmother, [[W p4 name|Maame Esi Botwe]], asked why she'd begun to sleep at [[W p4 address|the prayer camp behind the Cocoa shed]].

Mr [[K p5 name|Ransford Oduro-Kwarteng]], the form master at [[W p1 school|Methodist 'A' JHS]], produced an essay titled "My Holidays". The court read it in silence.

Asked if he'd anything to say, the convict turned to the bench and said, "It is [[W p1 name|Abena Nyarkoa]] who should beg me, I paid her fees."
