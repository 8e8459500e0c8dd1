id: y0073
genre: press-release
where: NG
published: 2021-09-08
title: NSCDC: pipeline vandals paraded
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=accused age=16 protected=yes why=juvenile-accused
note: three paraded, one is 16

The Rivers Command of the Corps wishes to inform the general public that on routine surveillance around Rumuekpe it intercepted a wooden boat laden with 90 drums of product suspected to be illegally refined AGO.

Suspects paraded are: (1) [[K p1 name|Tonye Ibifuro Dokubo-Wilcox]] 'm'; (2) [[D p2 name|Sunny-Boy Nwiko Deezua]] 'm' and (3) [[W p4 name|Barinaadaa Deezua]] 'm', brother of the second, who bailed water, and who says that he's sixteen and a student of [[W p4 school|CSS Kpean, SS1]].

The first suspect offered officers the sum of ₦500,000, which has been registered as an exhibit.

While (1) and (2) will be charged to the Federal High Court, (3) shall be profiled and handed to the Family Court.

Commandant [[K p3 name|Virgilia Obiageri Samson-Hart]] warned that the waterways "are not a mother's kitchen".
